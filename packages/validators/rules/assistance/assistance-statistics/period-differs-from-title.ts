import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import type { AssistanceStatistics } from "../../../src/assistance/statistics-items.js";
import { periodInTitle } from "../../../src/assistance/title-period.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A title that names another period than the table has, or calls a quarterly table monthly. */
export const periodDiffersFromTitle: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/period-differs-from-title",
  severity: "warning",
  title: { zh: "标题的期别与表不符", en: "The title names another period" },
  message: {
    zh: "标题写的是 {printed}，表中是 {expected}",
    en: "the title says {printed}, the table is of {expected}",
  },
  basis: [{ source: "assistance-statistics-practice", article: "月报" }],
  since: "0.1.0",
  examples: [
    {
      name: "page and table of July",
      record: {
        ...monthlyTable(urbanRow("persons", "person", 1203)),
        disclosure: { title: "某某县2016年7月社会救助统计月报" },
        tableTitle: "社会救助统计月报表（2016年1-7月）",
      },
      findings: [],
    },
    {
      name: "a quarterly table called monthly, as in Fujian in 2019",
      record: {
        ...monthlyTable(urbanRow("persons", "person", 1203)),
        frequency: "quarter",
        periodEnd: "2019-06",
        disclosure: { title: "2019年二季度社会服务统计月报" },
      },
      findings: ["/disclosure/title"],
    },
    {
      name: "the title of the month before, and of the year before",
      record: {
        ...monthlyTable(urbanRow("persons", "person", 1203)),
        disclosure: { title: "某某县2016年6月社会救助情况" },
        tableTitle: "社会救助统计表（2015年7月）",
      },
      findings: ["/disclosure/title", "/tableTitle"],
    },
    {
      name: "titles that name no period",
      record: { ...monthlyTable(urbanRow("persons", "person", 1203)), tableTitle: "社会救助统计表" },
      findings: [],
    },
  ],
  *check(record) {
    const { disclosure, tableTitle } = record;
    const titles = [
      { at: pointer("disclosure", "title"), title: disclosure?.title },
      { at: pointer("disclosure", "bodyTitle"), title: disclosure?.bodyTitle },
      { at: pointer("tableTitle"), title: tableTitle },
    ];
    for (const { at, title } of titles) {
      const data = title === undefined ? undefined : difference(record, title);
      if (data !== undefined) yield { at, data };
    }
  },
};

const frequencyNames = { month: "月报", quarter: "季报", "half-year": "半年报", year: "年报" } as const;

const difference = (
  { frequency, periodEnd }: AssistanceStatistics,
  title: string,
): { printed: string; expected: string } | undefined => {
  const named = periodInTitle(title);
  const [year = "", month = ""] = periodEnd.split("-");
  if ((named.year ?? year) !== year) return { printed: `${named.year}年`, expected: `${year}年` };
  if ((named.month ?? month) !== month) return { printed: `${named.month}月`, expected: `${month}月` };
  if ((named.frequency ?? frequency) !== frequency) {
    return { printed: named.frequencyWord ?? "", expected: frequencyNames[frequency] };
  }
  return undefined;
};
