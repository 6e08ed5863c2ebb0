import { exampleNotice } from "../../../src/assistance/example-notice.js";
import { workdaysFrom } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";

/** Working days after its end within which a list should be gone. */
const grace = 20;

/**
 * A list still up long after its period: old years on line are where recipients' data leaked.
 *
 * No provision gives a number of days; twenty working days, the general limit of disclosure, are taken.
 */
export const notRemoved: Rule<"assistance-notice"> = {
  code: "assistance-notice/not-removed",
  severity: "warning",
  title: { zh: "公示期满没有撤下", en: "A list was not taken down" },
  message: {
    zh: "公示到 {to}，最迟应在 {due} 撤下，{removed}",
    en: "posted until {to}, it should have been taken down by {due} and {removedEn}",
  },
  basis: [{ source: "personal-information-protection-law", article: "第六条" }],
  since: "0.1.0",
  examples: [
    { name: "taken down the day after", record: exampleNotice, asOf: "2026-11-23", findings: [] },
    {
      name: "on the twenty-first working day",
      record: { ...exampleNotice, removedOn: "2024-04-12" },
      asOf: "2026-11-23",
      findings: ["/removedOn"],
    },
    {
      name: "on the twentieth",
      record: { ...exampleNotice, removedOn: "2024-04-11" },
      asOf: "2026-11-23",
      findings: [],
    },
    {
      name: "never taken down",
      record: {
        recordType: "assistance-notice",
        scheme: "minimum-living-allowance",
        batch: "2024年3月",
        stage: "first-review",
        from: "2024-03-04",
        to: "2024-03-13",
      },
      asOf: "2026-11-23",
      findings: ["/to"],
    },
    {
      name: "a standing list",
      record: {
        recordType: "assistance-notice",
        scheme: "minimum-living-allowance",
        batch: "2024年3月",
        stage: "long-term",
        to: "2024-03-13",
      },
      asOf: "2026-11-23",
      findings: [],
    },
  ],
  *check({ stage, to, removedOn }, context) {
    if (stage === "long-term" || to === undefined) return;
    const limit = workdaysFrom(context, to, grace);
    if ("notRun" in limit) {
      yield limit;
      return;
    }
    const { due } = limit;
    if (removedOn !== undefined) {
      if (removedOn > due) {
        yield {
          at: "/removedOn",
          data: { to, due, removed: `实际 ${removedOn} 撤下`, removedEn: `was on ${removedOn}` },
        };
      }
    } else if (context.asOf === undefined) yield dayUnknown;
    else if (context.asOf > due)
      yield { at: "/to", data: { to, due, removed: "没有撤下日期", removedEn: "no day is given" } };
  },
};

const dayUnknown = {
  notRun: {
    zh: "没有撤下日期，也没有给出核对的日期",
    en: "neither the day it was taken down nor the day of the check is given",
  },
};
