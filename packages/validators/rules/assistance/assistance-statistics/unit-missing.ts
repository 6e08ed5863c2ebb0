import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** Figures without a unit: 4091.2 may be yuan, 万元 or persons. One finding for a table. */
export const unitMissing: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/unit-missing",
  severity: "warning",
  title: { zh: "数字没有单位", en: "Figures without a unit" },
  message: {
    zh: "“{item}”等 {count} 行没有单位（unit），读者不知道是元还是万元、人还是人次",
    en: "“{item}” and others, {count} row(s) in all, have no unit: nobody can tell yuan from ten thousand yuan, persons from times",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a unit at every figure",
      record: monthlyTable(urbanRow("persons", "person", 1203)),
      findings: [],
    },
    {
      name: "two rows without; a blank cell needs none",
      record: monthlyTable(
        urbanRow("persons", "person", 1203),
        { name: "城市低保资金", value: 42.1 },
        { name: "农村低保资金", value: 211.6 },
        { name: "临时救助资金", value: null },
      ),
      findings: ["/items/1"],
    },
    {
      name: "an excerpt may have left them out",
      record: { ...monthlyTable({ name: "城市低保资金", value: 42.1 }), excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ items, excerpt }) {
    const first = items.findIndex(isUnitless);
    if (first === -1) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else {
      const count = items.filter(isUnitless).length;
      yield { at: pointer("items", first), data: { item: items[first]?.name ?? "", count } };
    }
  },
};

const isUnitless = ({ unit, value }: { readonly unit?: string; readonly value: number | null }): boolean =>
  unit === undefined && value !== null;
