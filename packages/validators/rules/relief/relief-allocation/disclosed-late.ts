import { dueBy, takenLate } from "../../../src/deadline.js";
import { exampleAllocation } from "../../../src/relief/example-allocation.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An allocation disclosed more than twenty working days after it was made.
 *
 * The regulations ask for disclosure and give no number of days; the general limit is taken, hence a warning.
 */
export const disclosedLate: Rule<"relief-allocation"> = {
  code: "relief-allocation/disclosed-late",
  severity: "warning",
  title: { zh: "救灾款物公开较迟", en: "An allocation disclosed late" },
  message: {
    zh: "{trigger} 下拨，最迟应在 {due} 公开，实际 {taken} 公开",
    en: "allocated on {trigger}, it was to be disclosed by {due} and was on {taken}",
  },
  basis: [
    { source: "disaster-relief-regulations", article: "第二十六条" },
    { source: "government-information-regulations", article: "第二十六条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the last day",
      record: { ...exampleAllocation, allocatedOn: "2016-07-11", publishedOn: "2016-08-08" },
      findings: [],
    },
    {
      name: "a day later",
      record: { ...exampleAllocation, allocatedOn: "2016-07-11", publishedOn: "2016-08-09" },
      findings: ["/publishedOn"],
    },
    {
      name: "not said when it was allocated",
      record: { recordType: "relief-allocation", batch: "2016-01", publishedOn: "2016-08-09" },
      findings: [],
      notRun: true,
    },
  ],
  *check({ allocatedOn, publishedOn }, context) {
    yield* takenLate({
      trigger: { date: allocatedOn, name: { zh: "下拨日期", en: "the day it was allocated" } },
      taken: { date: publishedOn, name: { zh: "发布日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => dueBy(context, "disaster-funds-disclosure", trigger),
    });
  },
};
