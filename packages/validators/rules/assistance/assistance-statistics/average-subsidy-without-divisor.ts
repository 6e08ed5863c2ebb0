import { wrongAverages } from "../../../src/assistance/average-subsidies.js";
import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A monthly average that the money and the people at the end of the period do not give, and no divisor printed.
 *
 * The average is by person-months, which the number at the end only approaches; who reads the table cannot tell
 * which of the three figures is wrong, if any.
 */
export const averageSubsidyWithoutDivisor: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/average-subsidy-without-divisor",
  severity: "warning",
  title: { zh: "人均水平算不出来，又没有公布人月数", en: "An average cannot be followed" },
  message: {
    zh: "“{item}”印为 {printed}，资金除以期末人数和 {months} 个月得 {expected}，相差 {difference}；请核对，或者一并公布人月数",
    en: "“{item}” is printed as {printed}; the money by the people at the end of the period and {months} month(s) is {expected}, {difference} apart: check it, or publish the person-months",
  },
  basis: [{ source: "assistance-statistics-practice", article: "人均补助水平" }],
  since: "0.1.0",
  examples: [
    {
      name: "as printed in Hebi for the first quarter of 2015, in the country",
      record: {
        ...monthlyTable(
          urbanRow("funds", "CNY-10k", 1677.8, { cumulative: true }),
          urbanRow("persons", "person", 56390),
          urbanRow("average-subsidy", "CNY-per-person-month", 99),
        ),
        frequency: "quarter",
        periodEnd: "2015-03",
      },
      findings: [],
    },
    {
      name: "and in town",
      record: {
        ...monthlyTable(
          urbanRow("funds", "CNY-10k", 2970.4, { cumulative: true }),
          urbanRow("persons", "person", 49920),
          urbanRow("average-subsidy", "CNY-per-person-month", 201),
        ),
        frequency: "quarter",
        periodEnd: "2015-03",
      },
      findings: ["/items/2/value"],
    },
    {
      name: "with the divisor it is arithmetic",
      record: monthlyTable(
        urbanRow("funds", "CNY-10k", 42.1, { cumulative: false }),
        urbanRow("persons", "person", 1300),
        urbanRow("person-months", "person-month", 1203),
        urbanRow("average-subsidy", "CNY-per-person-month", 350),
      ),
      findings: [],
    },
    {
      name: "no people",
      record: monthlyTable(
        urbanRow("funds", "CNY-10k", 42.1, { cumulative: false }),
        urbanRow("average-subsidy", "CNY-per-person-month", 350),
      ),
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    yield* wrongAverages(record, "end-of-period");
  },
};
