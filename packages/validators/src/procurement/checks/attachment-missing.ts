import { leftOutOfExcerpt } from "../../excerpt.js";
import { pointer } from "../../pointer.js";
import type { NoticeCheck } from "../notice-check.js";

const texts = [
  "requirement",
  "qualification",
  "period",
  "reason",
  "applicationDocuments",
  "reviewMethod",
  "supplements",
] as const;

/** Texts in the rows of a list. */
const rowTexts = {
  items: ["specification", "serviceRequirements", "constructionScope"],
  lots: ["requirement", "reason", "failureReason"],
  corrections: ["before", "after"],
  expertOpinions: ["opinion"],
} as const;

const rowLists = Object.entries(rowTexts);

type RowTexts = typeof rowTexts;

type NoticeWithTexts = { readonly excerpt?: boolean; readonly attachments?: readonly unknown[] } & {
  readonly [key in (typeof texts)[number]]?: string;
} & { readonly [list in keyof RowTexts]?: readonly { readonly [key in RowTexts[list][number]]?: string }[] };

/** Not 见采购文件附件: those are annexes of the documents. */
const refersToAttachment = /见(?:本公告)?附件/;

export const attachmentMissing: NoticeCheck<NoticeWithTexts> = {
  severity: "warning",
  title: { zh: "写明见附件却没有附件", en: "Attachment referred to is missing" },
  message: {
    zh: "公告写明“见附件”，记录却没有附件（attachments）",
    en: "the notice refers to an attachment, but the record has none",
  },
  basis: [{ source: "consistency" }, { source: "procurement-notice-forms-2020" }],
  *check(notice) {
    if ((notice.attachments ?? []).length > 0) return;
    for (const { at, text } of textsOf(notice)) {
      if (!refersToAttachment.test(text)) continue;
      if (notice.excerpt === true) yield leftOutOfExcerpt;
      else yield { at };
      return;
    }
  },
};

function* textsOf(notice: NoticeWithTexts): Generator<{ readonly at: string; readonly text: string }> {
  for (const key of texts) yield { at: pointer(key), text: notice[key] ?? "" };
  for (const [list, keys] of rowLists) {
    const rows: readonly Readonly<Record<string, unknown>>[] = notice[list as keyof RowTexts] ?? [];
    for (const [index, row] of rows.entries()) {
      for (const key of keys) yield { at: pointer(list, index, key), text: String(row[key] ?? "") };
    }
  }
}
