import { exampleStandard } from "../../../src/assistance/example-standard.js";
import type { Rule } from "../../../src/rule.js";

/** A standard that ends before it begins. */
export const validityReversed: Rule<"assistance-standard"> = {
  code: "assistance-standard/validity-reversed",
  severity: "error",
  title: { zh: "执行止早于执行起", en: "A standard ends before it begins" },
  message: {
    zh: "标准从 {from} 起执行，却到 {to} 为止",
    en: "the standard holds from {from} and until {to}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "for one day", record: { ...exampleStandard, validTo: "2016-01-01" }, findings: [] },
    {
      name: "until the day before",
      record: { ...exampleStandard, validTo: "2015-12-31" },
      findings: ["/validTo"],
    },
  ],
  *check({ validFrom, validTo }) {
    if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return;
    yield { at: "/validTo", data: { from: validFrom, to: validTo } };
  },
};
