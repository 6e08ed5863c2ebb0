import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { headlinesOf } from "../../../src/assistance/headlines.js";
import { figureAt, lazyDecimals } from "../../../src/assistance/statistics-items.js";
import type { Rule } from "../../../src/rule.js";
import { figureMismatch, mismatchData } from "../../../src/statistics/figure-sums.js";

const stocks = [
  { stock: "persons", added: "added-persons", left: "left-persons" },
  { stock: "households", added: "added-households", left: "left-households" },
] as const;

/** People or households on the list that are not those of last time, more those added, less those who left. */
export const stockFlowBroken: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/stock-flow-broken",
  severity: "error",
  title: { zh: "期末数与新增、退出对不上", en: "The list does not follow from who joined and left" },
  message: {
    zh: "“{item}”印为 {printed}，上期数加新增减退出为 {expected}，相差 {difference}",
    en: "“{item}” is printed as {printed}; last time's, more those added, less those who left, is {expected}: {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "three more than last month: ten joined and seven left",
      record: monthlyTable(
        {
          name: "城市低保人数",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "persons",
          unit: "person",
          value: 1203,
          previous: 1200,
        },
        {
          name: "新增",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "added-persons",
          unit: "person",
          value: 10,
        },
        {
          name: "退出",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "left-persons",
          unit: "person",
          value: 7,
        },
      ),
      findings: [],
    },
    {
      name: "one household of those added is lost",
      record: monthlyTable(
        {
          name: "城市低保户数",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "households",
          unit: "household",
          value: 820,
          previous: 815,
        },
        {
          name: "新增",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "added-households",
          unit: "household",
          value: 10,
        },
        {
          name: "退出",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "left-households",
          unit: "household",
          value: 4,
        },
      ),
      findings: ["/items/0/value"],
    },
    {
      name: "no figure of last month",
      record: monthlyTable(
        {
          name: "城市低保人数",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "persons",
          unit: "person",
          value: 1203,
        },
        {
          name: "新增",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "added-persons",
          unit: "person",
          value: 10,
        },
        {
          name: "退出",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "left-persons",
          unit: "person",
          value: 7,
        },
      ),
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const decimals = lazyDecimals(record);
    let incomplete = false;
    for (const { rows } of headlinesOf(record.items).values()) {
      for (const { stock, added, left } of stocks) {
        const [now, joined, gone] = [rows.get(stock), rows.get(added), rows.get(left)];
        if (now === undefined || (joined === undefined && gone === undefined)) continue;
        const whole = figureAt(record, now);
        const [before, plus, minus] = [
          figureAt(record, now, "previous"),
          figureAt(record, joined ?? -1),
          figureAt(record, gone ?? -1),
        ];
        if (whole === undefined || before === undefined || plus === undefined || minus === undefined) {
          incomplete = true;
          continue;
        }
        const terms = [{ figure: before }, { figure: plus }, { figure: minus, minus: true }];
        const mismatch = figureMismatch(whole, terms, decimals);
        if (mismatch === undefined) continue;
        yield { at: whole.at, data: { item: record.items[now]?.name ?? "", ...mismatchData(mismatch) } };
      }
    }
    if (incomplete) yield flowIncomplete;
  },
};

const flowIncomplete = {
  notRun: {
    zh: "没有上期数、新增数或者退出数",
    en: "the figure of last time, of those added or of those who left is missing",
  },
};
