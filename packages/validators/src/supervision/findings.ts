import type { RecordOf } from "../record-of.js";

export type InspectedObject = NonNullable<RecordOf<"inspection-result">["results"]>[number];

/** Codes of the findings that are none, and words for them. */
const clean = new Set(["1", "7", "合格", "正常", "符合", "无问题"]);
const wrong = new Set(["2", "3", "4", "5", "6", "8"]);

/** Whether something wrong was found; `undefined` where the finding is in words that do not tell. */
export const hasProblem = ({ finding, problems }: InspectedObject): boolean | undefined => {
  if (problems !== undefined) return problems !== "无";
  if (clean.has(finding) || finding.startsWith("未发现")) return false;
  const saysSo = finding.includes("问题") || finding.includes("不合格") || finding.includes("不符合");
  return wrong.has(finding) || saysSo ? true : undefined;
};

/** Found, and to be handled later. */
export const isPending = ({ finding }: InspectedObject): boolean =>
  finding === "8" || (finding.includes("待") && finding.includes("处理"));
