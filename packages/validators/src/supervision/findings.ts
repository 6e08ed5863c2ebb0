import type { RecordOf } from "../record-of.js";

export type InspectedObject = NonNullable<RecordOf<"inspection-result">["results"]>[number];

/** Codes and words of the findings that are none. */
const noProblem = /^(?:1|7|未发现.*|合格|正常|符合|无问题)$/;

/** Found, and to be handled later. */
const pending = /^8$|待.*处理/;

/** Whether something wrong was found; `undefined` where the finding is in words that do not tell. */
export const hasProblem = ({ finding, problems }: InspectedObject): boolean | undefined => {
  if (problems !== undefined) return problems !== "无";
  if (noProblem.test(finding)) return false;
  return /^[2-68]$/.test(finding) || /发现.*问题|不合格|不符合/.test(finding) ? true : undefined;
};

export const isPending = ({ finding }: InspectedObject): boolean => pending.test(finding);
