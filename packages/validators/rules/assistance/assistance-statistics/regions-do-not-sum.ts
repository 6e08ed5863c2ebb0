import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import { regionGroups } from "../../../src/assistance/region-groups.js";
import { columnNames, columns, figureAt, lazyDecimals } from "../../../src/assistance/statistics-items.js";
import type { Rule } from "../../../src/rule.js";
import { figureMismatch, mismatchData, plus } from "../../../src/statistics/figure-sums.js";

/** Counties, and zones listed beside them, that do not add up to the region they make up. */
export const regionsDoNotSum: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/regions-do-not-sum",
  severity: "error",
  title: { zh: "各地区之和不等于全地区", en: "Regions do not add up" },
  message: {
    zh: "“{item}”{column}全地区为 {printed}，各下级地区相加为 {expected}，相差 {difference}",
    en: "“{item}” ({column}) is {printed} for the whole region, its parts come to {expected}: {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "two counties and a zone",
      record: {
        ...monthlyTable(
          urbanRow("persons", "person", 1203),
          urbanRow("persons", "person", 800, { region: "甲县" }),
          urbanRow("persons", "person", 400, { region: "乙区" }),
          urbanRow("persons", "person", 3, { region: "某某开发区" }),
        ),
        subregions: ["甲县", "乙区", "某某开发区"],
      },
      findings: [],
    },
    {
      name: "the zone is not in the total",
      record: {
        ...monthlyTable(
          urbanRow("persons", "person", 1200),
          urbanRow("persons", "person", 800, { region: "甲县" }),
          urbanRow("persons", "person", 400, { region: "乙区" }),
          urbanRow("persons", "person", 3, { region: "某某开发区" }),
        ),
        subregions: ["甲县", "乙区", "某某开发区"],
      },
      findings: ["/items/0/value"],
    },
    {
      name: "a county is not listed",
      record: {
        ...monthlyTable(
          urbanRow("persons", "person", 1203),
          urbanRow("persons", "person", 800, { region: "甲县" }),
        ),
        subregions: ["甲县", "乙区"],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "standards of counties are not added",
      record: monthlyTable(
        urbanRow("standard", "CNY-per-person-month", 500),
        urbanRow("standard", "CNY-per-person-month", 480, { region: "甲县" }),
      ),
      findings: [],
    },
  ],
  *check(record) {
    const decimals = lazyDecimals(record);
    const { items, region, subregions = [] } = record;
    let incomplete = false;
    for (const { whole, byRegion } of regionGroups(items, region.name)) {
      if (whole === undefined) continue;
      const rows = subregions.flatMap((name) => byRegion.get(name) ?? []);
      if (subregions.length === 0 || rows.length < subregions.length) {
        incomplete = true;
        continue;
      }
      for (const column of columns) {
        const total = figureAt(record, whole, column);
        const parts = rows.flatMap((row) => figureAt(record, row, column) ?? []);
        if (total === undefined || parts.length < rows.length) continue;
        const mismatch = figureMismatch(total, plus(parts), decimals);
        if (mismatch === undefined) continue;
        const item = items[whole]?.name ?? "";
        yield { at: total.at, data: { item, column: columnNames[column], ...mismatchData(mismatch) } };
      }
    }
    if (incomplete) yield regionsMissing;
  },
};

const regionsMissing = {
  notRun: {
    zh: "没有写明下级地区全体（subregions），或者有的地区没有数",
    en: "the regions that make up the whole are not declared, or some have no figure",
  },
};
