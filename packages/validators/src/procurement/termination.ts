import { isBlank } from "../blank-answer.js";
import type { RecordOf } from "../record-of.js";

export type Termination = RecordOf<"procurement-termination">;

/** A reason in words, or by a code that is one: 其他 alone says nothing. */
export const hasReason = ({ reason, reasons = [] }: Pick<Termination, "reason" | "reasons">): boolean =>
  !isBlank(reason) || reasons.some((code) => code !== "other");

/** Whether the notice gives a reason for the whole, or for each lot. */
export const saysWhy = (notice: Termination): boolean => {
  const { lots = [] } = notice;
  return hasReason(notice) || (lots.length > 0 && lots.every(hasReason));
};
