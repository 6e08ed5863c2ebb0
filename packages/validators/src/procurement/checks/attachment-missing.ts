import { leftOutOfExcerpt } from "../../excerpt.js";
import { pointer } from "../../pointer.js";
import type { NoticeCheck } from "../notice-check.js";

interface NoticeWithAttachments {
  readonly excerpt?: boolean;
  readonly attachments?: readonly unknown[];
}

/** Not 见采购文件附件: those are annexes of the documents. */
const refersToAttachment = /见(?:本公告)?附件/;

export const attachmentMissing: NoticeCheck<NoticeWithAttachments> = {
  severity: "warning",
  title: { zh: "写明见附件却没有附件", en: "Attachment referred to is missing" },
  message: {
    zh: "公告写明“见附件”，记录却没有附件（attachments）",
    en: "the notice refers to an attachment, but the record has none",
  },
  basis: [{ source: "consistency" }, { source: "procurement-notice-forms-2020" }],
  *check(notice) {
    if ((notice.attachments ?? []).length > 0) return;
    const at = firstText(notice, []);
    if (at === undefined) return;
    if (notice.excerpt === true) yield leftOutOfExcerpt;
    else yield { at: pointer(...at) };
  },
};

type Path = readonly (string | number)[];

/** Where the first text stands that refers to an attachment; what lies under extensions is not the notice's. */
const firstText = (value: unknown, path: Path): Path | undefined => {
  if (typeof value === "string") return refersToAttachment.test(value) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) {
    if (key === "extensions") continue;
    const found = firstText(inner, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
};
