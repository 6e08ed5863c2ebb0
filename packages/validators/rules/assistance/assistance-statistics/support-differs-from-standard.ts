import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { headlinesOf } from "../../../src/assistance/headlines.js";
import { yearlyRate } from "../../../src/assistance/standard-rates.js";
import { figureAt, type Item } from "../../../src/assistance/statistics-items.js";
import { absolute, compare, exactDecimal, multiply, subtract } from "../../../src/exact-decimal.js";
import type { Rule } from "../../../src/rule.js";

const support = (
  measure: NonNullable<Item["measure"]>,
  unit: NonNullable<Item["unit"]>,
  value: number,
): Item => ({ name: "农村特困", scheme: "extreme-hardship-support", area: "rural", measure, unit, value });

const five = exactDecimal(5);

/**
 * Support in extreme hardship far from its standard, which is paid without deduction.
 *
 * A fifth either way: subsidies for care and money paid late move it, so it is only worth a look.
 */
export const supportDiffersFromStandard: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/support-differs-from-standard",
  severity: "info",
  title: { zh: "特困补助水平与基本生活标准相差较大", en: "Support far from its standard" },
  message: {
    zh: "“{item}”为 {average}，基本生活标准为 {standard}，相差超过五分之一；请核对单位，含照料护理费的请说明",
    en: "“{item}” is {average} and the standard {standard}, more than a fifth apart; check the units, and say so if care is included",
  },
  basis: [{ source: "assistance-statistics-practice", article: "标准" }],
  since: "0.1.0",
  examples: [
    {
      name: "a fifth above",
      record: monthlyTable(
        support("average-subsidy", "CNY-per-person-month", 624),
        support("standard", "CNY-per-person-year", 6240),
      ),
      findings: [],
    },
    {
      name: "the yearly standard taken for a monthly one",
      record: monthlyTable(
        support("average-subsidy", "CNY-per-person-month", 520),
        support("standard", "CNY-per-person-month", 6240),
      ),
      findings: ["/items/0/value"],
    },
  ],
  *check(record) {
    for (const { first, rows } of headlinesOf(record.items).values()) {
      if (first.scheme !== "extreme-hardship-support") continue;
      const average = figureAt(record, rows.get("average-subsidy") ?? -1);
      const standard = figureAt(record, rows.get("standard") ?? -1);
      const [paid, due] = [average && yearlyRate(average), standard && yearlyRate(standard)];
      if (average === undefined || standard === undefined || paid === undefined || due === undefined)
        continue;
      if (compare(multiply(absolute(subtract(paid, due)), five), due) <= 0) continue;
      const item = record.items[rows.get("average-subsidy") ?? -1]?.name ?? "";
      yield { at: average.at, data: { item, average: average.value, standard: standard.value } };
    }
  },
};
