import type { Text } from "@zwgk/validators";
import type { Code, CodeListEntry } from "../code-lists.js";

export const coverageNames: Readonly<Record<CodeListEntry["coverage"], Text>> = {
  closed: { zh: "封闭", en: "closed" },
  open: { zh: "开放", en: "open" },
};

/** How sure a list is. */
export const listVerificationNames: Readonly<Record<CodeListEntry["verification"], Text>> = {
  "text-read": { zh: "已读原文", en: "text read" },
  "excerpt-read": { zh: "只读摘录", en: "excerpt read" },
  observed: { zh: "见于公开文件", en: "seen in published documents" },
  recalled: { zh: "凭记忆，未核对", en: "recalled, unverified" },
  own: { zh: "本库自定", en: "of this library" },
};

const evidenceNames: Readonly<Record<string, Text>> = {
  observed: { zh: "见于公开文件", en: "seen in published documents" },
  "page-read": { zh: "见于转载", en: "seen in a reprint" },
  "source-file": { zh: "见于公开的程序", en: "seen in a public program" },
  "public-code": { zh: "见于公开的程序", en: "seen in public programs" },
  "published-standard": { zh: "见于公布的标准", en: "in a published standard" },
  "older-list": { zh: "约 2010 年的旧表", en: "from a list of about 2010" },
  "recalled-and-older-list": {
    zh: "凭记忆，与约 2010 年的旧表一致",
    en: "recalled, as in a list of about 2010",
  },
  recalled: { zh: "凭记忆，未核对", en: "recalled, unverified" },
  own: { zh: "本库自定", en: "of this library" },
};

/** What speaks for a code, where its list says so. */
export const evidenceOf = ({ evidence = "" }: Code): Text =>
  evidenceNames[evidence] ?? { zh: evidence, en: evidence };

/** How well a functional code fits COFOG. */
const confidenceNames: Readonly<Record<string, Text>> = {
  good: { zh: "吻合", en: "good fit" },
  fair: { zh: "大致吻合", en: "fair fit" },
  weak: { zh: "勉强", en: "weak fit" },
  item: { zh: "须按项判断", en: "fits only by item" },
  none: { zh: "没有对应", en: "no place" },
};

export const confidenceOf = (confidence: string): Text =>
  confidenceNames[confidence] ?? { zh: confidence, en: confidence };

/** `2018 起`, `2008 至 2017`, `至 2017`; nothing where no bound is known. */
export const codePeriod = ({ from = "", to = "" }: Code): Text => {
  if (from !== "" && to !== "") return { zh: `${from} 至 ${to}`, en: `${from} to ${to}` };
  if (from !== "") return { zh: `${from} 起`, en: `since ${from}` };
  return to === "" ? { zh: "", en: "" } : { zh: `至 ${to}`, en: `until ${to}` };
};

/** The name in a language; lists of national names have Chinese alone. */
export const codeName = ({ zh = "", en = "" }: Code): Text => ({ zh, en: en === "" ? zh : en });
