/** What to say at a cell. */
export interface Remark {
  /** `支出决算表!D17`; left out, or naming no cell of the workbook, the remark is only listed. */
  readonly address?: string;
  readonly severity: "error" | "warning" | "info";
  /** Of the rule that says it. */
  readonly code: string;
  readonly message: string;
}

/** The gravest first. */
export const severities: readonly Remark["severity"][] = ["error", "warning", "info"];

export type RemarkLanguage = "zh-CN" | "en";

export const severityNames: Readonly<Record<RemarkLanguage, Readonly<Record<Remark["severity"], string>>>> = {
  "zh-CN": { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
};

/** Of a cell by the gravest thing said of it. */
export const severityColours: Readonly<Record<Remark["severity"], string>> = {
  error: "FFC7CE",
  warning: "FFEB9C",
  info: "DDEBF7",
};
