import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { isFirstOfYear } from "../../../src/assistance/periods.js";
import type { Item } from "../../../src/assistance/statistics-items.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

const cumulative = (more: Partial<Item>): Item => ({
  name: "低保累计支出",
  cumulative: true,
  unit: "CNY-10k",
  value: 24991.9,
  ...more,
});

/** A change against the period before of money counted from January, in the first period: it has none. */
export const changeAcrossYears: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/change-across-years",
  severity: "warning",
  title: { zh: "年初累计数印了环比", en: "A cumulative figure compared across the year" },
  message: {
    zh: "“{item}”等 {count} 行是累计数，当年第一期从头起算，与上年末的累计数比出的 {change}% 没有意义，应当不印环比",
    en: "“{item}” and others, {count} row(s) in all, are cumulative and begin anew in the first period: a change of {change}% against the end of last year says nothing and should not be printed",
  },
  basis: [{ source: "assistance-statistics-practice", article: "环比" }],
  since: "0.1.0",
  examples: [
    {
      name: "in February, and in January without a change",
      record: monthlyTable(cumulative({ previous: 20000, change: 24.96 })),
      findings: [],
    },
    {
      name: "as printed in Fujian in January 2020",
      record: {
        ...monthlyTable(
          cumulative({ previous: 223535.6, change: -88.82 }),
          cumulative({ name: "城市低保累计支出", value: 4546.5, previous: 36059.9, change: -87.39 }),
        ),
        periodEnd: "2020-01",
      },
      findings: ["/items/0/change"],
    },
    {
      name: "January, a change on the year",
      record: {
        ...monthlyTable(cumulative({ sameLastYear: 20000, changeOnYear: 24.96, change: null })),
        periodEnd: "2020-01",
      },
      findings: [],
    },
  ],
  *check({ items, ...period }) {
    if (!isFirstOfYear(period)) return;
    const changed = [...items.entries()].filter(
      ([, { cumulative: isCumulative, change }]) => isCumulative === true && typeof change === "number",
    );
    const [first] = changed;
    if (first === undefined) return;
    const [index, { name, change }] = first;
    yield {
      at: pointer("items", index, "change"),
      data: { item: name, count: changed.length, change: change ?? "—" },
    };
  },
};
