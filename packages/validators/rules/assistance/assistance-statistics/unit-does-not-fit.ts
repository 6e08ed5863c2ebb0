import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import type { Item } from "../../../src/assistance/statistics-items.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { quantityOf } from "../../../src/statistics/stat-units.js";

/** A measure in a unit that counts something else: people on the list in 人次, money in 人. */
export const unitDoesNotFit: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/unit-does-not-fit",
  severity: "warning",
  title: { zh: "单位与指标不符", en: "The unit does not fit the measure" },
  message: {
    zh: "“{item}”的指标种类是 {measure}，单位却是 {unit}：对象人数用人，受助次数用人次，标准和人均水平写明每月还是每年",
    en: "“{item}” measures {measure} in the unit {unit}: people on a list are persons, help given is person-times, standards and averages say whether monthly or yearly",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "persons in persons or 万人, money in 万元, an average for each time in yuan",
      record: monthlyTable(urbanRow("persons", "person-10k", 6.2), urbanRow("funds", "CNY-10k", 42.1), {
        name: "次均",
        scheme: "temporary-assistance",
        measure: "average-subsidy",
        unit: "CNY",
        value: 1500,
      }),
      findings: [],
    },
    {
      name: "people on the list in 人次, a standard without month or year",
      record: monthlyTable(urbanRow("persons", "person-time", 1203), urbanRow("standard", "CNY", 500)),
      findings: ["/items/0/unit", "/items/1/unit"],
    },
  ],
  *check({ items }) {
    for (const [index, { name, measure, unit }] of items.entries()) {
      if (measure === undefined || unit === undefined) continue;
      const fitting = quantities[measure];
      if (fitting === undefined || fitting.includes(quantityOf(unit) ?? "")) continue;
      yield { at: pointer("items", index, "unit"), data: { item: name, measure, unit } };
    }
  },
};

const quantities: Readonly<Partial<Record<NonNullable<Item["measure"]>, readonly string[]>>> = {
  persons: ["person"],
  households: ["household"],
  "person-times": ["person-time"],
  "household-times": ["household-time"],
  "person-months": ["person-month"],
  "added-persons": ["person"],
  "left-persons": ["person"],
  "added-households": ["household"],
  "left-households": ["household"],
  funds: ["money"],
  "average-subsidy": ["monthly-rate", "yearly-rate", "money"],
  standard: ["monthly-rate", "yearly-rate"],
  coverage: ["percent"],
};
