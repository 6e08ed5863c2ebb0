import type { CoverageStatus, Text } from "@zwgk/validators";

/** What is said of a unit and a row. */
export const statusWords: Readonly<Record<CoverageStatus, Text>> = {
  published: { zh: "已公开", en: "published" },
  late: { zh: "迟公开", en: "late" },
  missing: { zh: "没有公开", en: "missing" },
  "not-due": { zh: "未到期", en: "not due yet" },
};

export const unnamedUnit: Text = { zh: "（未写明单位）", en: "(unit not named)" };

export const frequencyWords: Readonly<Record<string, Text>> = {
  "on-change": { zh: "形成或变更时", en: "when formed or changed" },
  monthly: { zh: "每月", en: "every month" },
  quarterly: { zh: "每季度", en: "every quarter" },
  "half-yearly": { zh: "每半年", en: "every half-year" },
  yearly: { zh: "每年", en: "every year" },
};
