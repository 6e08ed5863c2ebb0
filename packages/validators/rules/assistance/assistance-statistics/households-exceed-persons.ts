import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import { headlinesOf } from "../../../src/assistance/headlines.js";
import { columnNames, columns, figureAt, lazyDecimals } from "../../../src/assistance/statistics-items.js";
import { add, compare, half, subtract, zero } from "../../../src/exact-decimal.js";
import type { Rule } from "../../../src/rule.js";
import { stepOf } from "../../../src/statistics/rounding.js";
import { inOnes, quantityOf } from "../../../src/statistics/stat-units.js";

/** More households than people in them: every household has at least one. */
export const householdsExceedPersons: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/households-exceed-persons",
  severity: "error",
  title: { zh: "户数多于人数", en: "More households than persons" },
  message: {
    zh: "“{item}”{column}为 {households} 户，而人数为 {persons}；户数不会多于人数，请核对是否填反或者单位不同",
    en: "“{item}” ({column}): {households} households and {persons} persons; check whether they were swapped or differ in unit",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "every household of one person",
      record: monthlyTable(urbanRow("households", "household", 820), urbanRow("persons", "person", 820)),
      findings: [],
    },
    {
      name: "one household more",
      record: monthlyTable(urbanRow("households", "household", 821), urbanRow("persons", "person", 820)),
      findings: ["/items/0/value"],
    },
    {
      name: "persons in 万人, rounded",
      record: monthlyTable(
        urbanRow("households", "household", 12040),
        urbanRow("persons", "person-10k", 1.2),
      ),
      findings: [],
    },
  ],
  *check(record) {
    const decimals = lazyDecimals(record);
    for (const { rows } of headlinesOf(record.items).values()) {
      const row = rows.get("households");
      if (row === undefined) continue;
      for (const column of columns) {
        const households = figureAt(record, row, column);
        const persons = figureAt(record, rows.get("persons") ?? -1, column);
        if (households === undefined || persons === undefined) continue;
        if (quantityOf(households.unit) !== "household" || quantityOf(persons.unit) !== "person") continue;
        const excess = subtract(inOnes(households), inOnes(persons));
        if (compare(excess, zero) <= 0) continue;
        const finest = decimals();
        if (compare(excess, half(add(stepOf(households, finest), stepOf(persons, finest)))) <= 0) continue;
        yield {
          at: households.at,
          data: {
            item: record.items[row]?.name ?? "",
            column: columnNames[column],
            households: households.value,
            persons: persons.value,
            operands: [persons.at],
          },
        };
      }
    }
  },
};
