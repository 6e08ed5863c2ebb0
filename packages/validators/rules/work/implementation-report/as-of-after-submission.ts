import type { Rule } from "../../../src/rule.js";

/** A report cannot speak for a day after it was handed in: one of the days is wrong. */
export const asOfAfterSubmission: Rule<"implementation-report"> = {
  code: "implementation-report/as-of-after-submission",
  severity: "error",
  title: { zh: "截至日期晚于报送日期", en: "It speaks for a day after it was submitted" },
  message: {
    zh: "{submitted} 报送，却截至 {asOf}；之后的是预计，截至日期应写实际掌握到哪一天",
    en: "submitted on {submitted}, it speaks for {asOf}; what was expected then is a forecast",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the same day",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "first-three-quarters",
        asOf: "2016-09-09",
        submittedOn: "2016-09-09",
      },
      findings: [],
    },
    {
      name: "to the end of a period that was not over",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "first-three-quarters",
        asOf: "2016-09-30",
        submittedOn: "2016-09-09",
      },
      findings: ["/asOf"],
    },
  ],
  *check({ asOf, submittedOn }) {
    if (asOf !== undefined && submittedOn !== undefined && asOf > submittedOn)
      yield { at: "/asOf", data: { asOf, submitted: submittedOn } };
  },
};
