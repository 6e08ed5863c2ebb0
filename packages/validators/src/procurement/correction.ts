import { halfWidth } from "@zwgk/schemas/printed/half-width";
import { type DatedDuty, takenLate } from "../deadline.js";
import type { RecordOf } from "../record-of.js";
import type { NotEvaluated, Violation } from "../rule.js";

export type Correction = RecordOf<"procurement-correction">;

/** A change that may affect bids, told later than it was due before the deadline as it now stands. */
export function* toldLate(
  { targets, affectsBids, correctedOn, publishedOn, originalDeadline, correctedDeadline }: Correction,
  due: DatedDuty["due"],
): Generator<Violation | NotEvaluated> {
  const ofResult = targets?.every((target) => target === "result") ?? false;
  if (ofResult || affectsBids === false) return;
  if (affectsBids === undefined) {
    yield effectUnknown;
    return;
  }
  yield* takenLate({
    trigger: {
      date: (correctedDeadline ?? originalDeadline)?.date,
      name: { zh: "提交截止时间", en: "the deadline" },
    },
    taken: { date: correctedOn ?? publishedOn, name: { zh: "更正日期", en: "the day of the correction" } },
    at: correctedOn === undefined ? "/publishedOn" : "/correctedOn",
    due,
  });
}

const effectUnknown: NotEvaluated = {
  notRun: {
    zh: "没有写明更正是否影响投标、响应文件的编制（affectsBids）",
    en: "the record does not say whether the change affects bids (affectsBids)",
  },
};

const printedDay = /([0-9]{4})\s*[年./-]\s*([0-9]{1,2})\s*[月./-]\s*([0-9]{1,2})/g;

/** Whether a text names a day, `YYYY-MM-DD`, in one of the ways days are printed. */
export const dayIsIn = (day: string, text: string): boolean =>
  [...halfWidth(text).matchAll(printedDay)].some(
    ([, year, month = "", date = ""]) => day === `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`,
  );
