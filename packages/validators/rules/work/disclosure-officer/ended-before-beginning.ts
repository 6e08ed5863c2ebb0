import type { Rule } from "../../../src/rule.js";

/** An office that is over before it begins: one of the days is wrong. */
export const endedBeforeBeginning: Rule<"disclosure-officer"> = {
  code: "disclosure-officer/ended-before-beginning",
  severity: "error",
  title: { zh: "任职的止早于起", en: "The office ends before it begins" },
  message: { zh: "{since} 起任职，{until} 就结束", en: "in office since {since}, until {until}" },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "one day",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局" },
        role: "clerk",
        since: "2016-01-15",
        until: "2016-01-15",
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局" },
        role: "clerk",
        since: "2016-01-15",
        until: "2016-01-14",
      },
      findings: ["/until"],
    },
  ],
  *check({ since, until }) {
    if (since !== undefined && until !== undefined && until < since)
      yield { at: "/until", data: { since, until } };
  },
};
