import {
  type Basis,
  type CitedBasis,
  isVerified,
  type Language,
  type Source,
  sources,
  verificationOf,
} from "@zwgk/validators";
import { inLanguage } from "../language.js";

/** What is cited with title marks `《》`; arithmetic and common practice have no title to quote. */
const titled: ReadonlySet<Source["kind"]> = new Set([
  "law",
  "administrative-regulation",
  "departmental-rule",
  "notice",
  "standard",
]);

/** `《中华人民共和国行政许可法》第四十二条`, and whether its text was read. */
export const citation = ({ source, title, article = "", verified }: CitedBasis, lang: Language): string => {
  if (lang === "en") {
    return `${article === "" ? title : `${title}, ${article}`}${verified ? "" : " (text not read)"}`;
  }
  const kind = sources[source]?.kind;
  const isTitle = kind !== undefined && titled.has(kind);
  const marked = isTitle && !title.startsWith("《") ? `《${title}》` : title;
  const joint = isTitle || article === "" ? "" : "：";
  return `${marked}${joint}${article}${verified ? "" : "（未核对原文）"}`;
};

/** A rule's basis as a finding of it would cite it. */
export const citedBasis = ({ source: id, article }: Basis, lang: Language): CitedBasis => {
  const source = sources[id];
  if (source === undefined) throw new Error(`no source "${id}"`);
  return {
    source: id,
    title: inLanguage(source.title, lang),
    ...(article !== undefined && { article }),
    verified: isVerified(verificationOf(source, article)),
  };
};
