import { takenEarly } from "../../src/deadline.js";
import { attemptsOf, placed } from "../../src/procurement/attempts.js";
import { chainsOf } from "../../src/procurement/chain.js";
import type { Correction } from "../../src/procurement/correction.js";
import { responsesDue } from "../../src/procurement/preparation-period.js";
import { issueDay } from "../../src/procurement/steps.js";
import type { RecordSetRule } from "../../src/rule.js";

const consultation = {
  recordType: "procurement-non-tender",
  projectNumber: "[350521]XX[CS]2024001",
  method: "competitive-consultation",
  documentPeriod: { from: "2021-12-06", to: "2021-12-10" },
  deadline: { date: "2021-12-17" },
} as const;
const correctedTo = (date: string): Correction => ({
  recordType: "procurement-correction",
  projectNumber: consultation.projectNumber,
  corrections: [{ item: "提交响应文件截止时间" }],
  correctedDeadline: { date },
});

/**
 * A corrected deadline that leaves too little time from the issue of the documents to respond.
 *
 * Ten days for a consultation, three working days for a negotiation or an inquiry; the provisions are recalled, so
 * it is a warning.
 */
export const correctedResponseDeadlineTooEarly: RecordSetRule = {
  code: "across-records/corrected-response-deadline-too-early",
  severity: "warning",
  title: {
    zh: "更正后提交响应文件的时间过短",
    en: "Corrected deadline leaves too little time for responses",
  },
  message: {
    zh: "采购文件于 {trigger} 开始发出，更正后的截止时间不得早于 {due}，实际为 {taken}",
    en: "the documents are issued on {trigger}: corrected, responses may be due on {due} at the earliest, and are due on {taken}",
  },
  basis: [
    { source: "competitive-consultation-measures", article: "第十条" },
    { source: "procurement-non-tender-measures", article: "第二十九条" },
    { source: "procurement-non-tender-measures", article: "第四十五条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "consultation, the tenth day", records: [consultation, correctedTo("2021-12-16")], findings: [] },
    {
      name: "consultation, the ninth",
      records: [consultation, correctedTo("2021-12-15")],
      findings: ["/1/correctedDeadline"],
    },
    {
      name: "inquiry, the third working day and the second",
      records: [
        { ...consultation, method: "inquiry", documentPeriod: { from: "2024-03-07" } },
        correctedTo("2024-03-12"),
        correctedTo("2024-03-11"),
      ],
      findings: ["/2/correctedDeadline"],
    },
  ],
  *check(records, context) {
    for (const { invitation, corrections } of chainsOf(records).flatMap(attemptsOf)) {
      if (invitation === undefined || invitation.record.recordType !== "procurement-non-tender") continue;
      const { method } = invitation.record;
      const due = method === undefined ? undefined : responsesDue(context, method);
      if (due === undefined) continue;
      for (const correction of corrections) {
        const { correctedDeadline } = correction.record;
        if (correctedDeadline === undefined) continue;
        yield* placed(
          correction,
          takenEarly({
            trigger: issueDay(invitation.record),
            taken: {
              date: correctedDeadline.date,
              name: { zh: "更正后截止时间", en: "the corrected deadline" },
            },
            at: "/correctedDeadline",
            due,
          }),
        );
      }
    }
  },
};
