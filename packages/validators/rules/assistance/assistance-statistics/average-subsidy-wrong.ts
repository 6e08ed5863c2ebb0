import { wrongAverages } from "../../../src/assistance/average-subsidies.js";
import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import type { Rule } from "../../../src/rule.js";

/** An average that the money and the printed person-months, or person-times, do not give. */
export const averageSubsidyWrong: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/average-subsidy-wrong",
  severity: "error",
  title: { zh: "人均水平与资金、人数不符", en: "An average does not follow from its figures" },
  message: {
    zh: "“{item}”印为 {printed}，按所印资金和人月数（人次）应为 {expected}，相差 {difference}",
    en: "“{item}” is printed as {printed}; the printed money and person-months or person-times give {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "42.1 万元 in 1,203 person-months, cut off and rounded up",
      record: monthlyTable(
        urbanRow("funds", "CNY-10k", 42.1, { cumulative: false }),
        urbanRow("person-months", "person-month", 1203),
        urbanRow("average-subsidy", "CNY-per-person-month", 350),
      ),
      findings: [],
    },
    {
      name: "two yuan off",
      record: monthlyTable(
        urbanRow("funds", "CNY-10k", 42.1, { cumulative: false }),
        urbanRow("person-months", "person-month", 1203),
        urbanRow("average-subsidy", "CNY-per-person-month", 352),
      ),
      findings: ["/items/2/value"],
    },
    {
      name: "an average for each time",
      record: monthlyTable(
        {
          name: "直接救助人次",
          scheme: "medical-direct-aid",
          measure: "person-times",
          cumulative: true,
          unit: "person-time",
          value: 1210,
        },
        {
          name: "直接救助资金",
          scheme: "medical-direct-aid",
          measure: "funds",
          cumulative: true,
          unit: "CNY",
          value: 964000,
        },
        {
          name: "次均",
          scheme: "medical-direct-aid",
          measure: "average-subsidy",
          unit: "CNY",
          value: 769.69,
        },
      ),
      findings: ["/items/2/value"],
    },
  ],
  *check(record) {
    yield* wrongAverages(record, "printed");
  },
};
