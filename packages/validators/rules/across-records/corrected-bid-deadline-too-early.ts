import { takenEarly } from "../../src/deadline.js";
import { attemptsOf, placed } from "../../src/procurement/attempts.js";
import { chainsOf } from "../../src/procurement/chain.js";
import { exampleCorrection, exampleTender } from "../../src/procurement/example-chain.js";
import { isTendering } from "../../src/procurement/invitation.js";
import { bidsDue } from "../../src/procurement/preparation-period.js";
import { issueDay } from "../../src/procurement/steps.js";
import type { RecordSetRule } from "../../src/rule.js";

const correctedTo = (date: string) => ({
  ...exampleCorrection,
  correctedDeadline: { date, time: "09:30" },
});

/**
 * A corrected deadline that leaves less than twenty days from the issue of the tender documents.
 *
 * The day of issue stands in the tender notice.
 */
export const correctedBidDeadlineTooEarly: RecordSetRule = {
  code: "across-records/corrected-bid-deadline-too-early",
  severity: "error",
  title: {
    zh: "更正后的投标截止时间距发出招标文件不足二十日",
    en: "Corrected deadline leaves less than twenty days",
  },
  message: {
    zh: "招标文件于 {trigger} 开始发出，更正后的投标截止时间不得早于 {due}，实际为 {taken}",
    en: "the tender documents are issued on {trigger}: corrected, bids may be due on {due} at the earliest, and are due on {taken}",
  },
  basis: [{ source: "government-procurement-law", article: "第三十五条" }],
  since: "0.1.0",
  examples: [
    { name: "the twentieth day", records: [exampleTender, correctedTo("2024-03-21")], findings: [] },
    {
      name: "the nineteenth",
      records: [exampleTender, correctedTo("2024-03-20")],
      findings: ["/1/correctedDeadline"],
    },
    {
      name: "the tender notice does not say when the documents are issued",
      records: [
        {
          recordType: "procurement-tender",
          projectNumber: exampleTender.projectNumber,
          deadline: { date: "2024-03-22" },
        },
        correctedTo("2024-03-20"),
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, context) {
    for (const { invitation, corrections } of chainsOf(records).flatMap(attemptsOf)) {
      if (invitation === undefined || invitation.record.recordType !== "procurement-tender") continue;
      const { method } = invitation.record;
      if (method !== undefined && !isTendering(method)) continue;
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
            due: bidsDue(context),
          }),
        );
      }
    }
  },
};
