import { cellIn, rowsByCode } from "../../src/fiscal/code-rows.js";
import { figureAcross } from "../../src/fiscal/compared-figures.js";
import { exampleFinalAccounts } from "../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../src/fiscal/example-variants.js";
import type { FiscalRecord } from "../../src/fiscal/fiscal-record.js";
import { fiscalRecords, inRecord, type PlacedRecord } from "../../src/fiscal/record-series.js";
import { tablesOf } from "../../src/fiscal/tables.js";
import type { RecordSetRule, Text } from "../../src/rule.js";

const keys = ["expenditure", "generalExpenditure", "governmentFund", "stateCapital"] as const;

const department = {
  ...only(exampleFinalAccounts, "generalExpenditure"),
  excerpt: true,
  unitCount: 1,
};
const unit = {
  ...department,
  scope: "unit",
  publisher: { name: "某某县民政局本级" },
  belongsTo: "某某县民政局",
} as const;

/**
 * A department's expenditure is the sum of its units, code by code.
 *
 * Units name the department they belong to; whether all of them are there shows in the department's
 * number of units. What units pay each other may be left out of the sum, so it is a warning.
 */
export const departmentIsNotSumOfUnits: RecordSetRule = {
  code: "across-records/department-is-not-sum-of-units",
  severity: "warning",
  title: {
    zh: "部门的支出不等于所属各单位之和",
    en: "A department's expenditure is not the sum of its units",
  },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，{units} 个单位之和为 {expected}，相差 {difference}：如有抵销，应说明",
    en: "in “{table}” the total of “{item}” is printed as {printed}, its {units} units add up to {expected}, {difference} apart: what was set off should be said",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "the only unit is the department", records: [department, unit], findings: [] },
    {
      name: "an item of the unit differs",
      records: [department, withValue(unit, "/tables/generalExpenditure/rows/3/amounts/total", 470)],
      findings: ["/0/tables/generalExpenditure/rows/3/amounts/total"],
    },
    {
      name: "one of two units is not given",
      records: [{ ...department, unitCount: 2 }, unit],
      findings: [],
      notRun: true,
    },
    {
      name: "a unit of another department",
      records: [department, { ...unit, belongsTo: "某某县教育局" }],
      findings: [],
    },
  ],
  *check(records) {
    const all = fiscalRecords(records);
    const units = new Map<string, PlacedRecord[]>();
    for (const placed of all) {
      const { belongsTo, recordType, fiscalYear } = placed.record;
      if (placed.record.scope !== "unit" || belongsTo === undefined) continue;
      const key = `${recordType} ${fiscalYear} ${belongsTo}`;
      units.set(key, [...(units.get(key) ?? []), placed]);
    }
    for (const placed of all) {
      const { recordType, fiscalYear, publisher, scope, unitCount } = placed.record;
      const own = units.get(`${recordType} ${fiscalYear} ${publisher.name}`);
      if (scope !== "department" || own === undefined) continue;
      if (own.length === unitCount) yield* sumsOfUnits(placed, own);
      else yield { at: inRecord(placed, ""), notRun: unitsMissing(placed.record, own.length) };
    }
  },
};

function* sumsOfUnits(placed: PlacedRecord, units: readonly PlacedRecord[]) {
  for (const key of keys) {
    const table = tablesOf(placed.record)[key];
    for (const [code, index] of table === undefined ? [] : rowsByCode(table)) {
      const others = units.flatMap((unitRecord) => {
        const own = tablesOf(unitRecord.record)[key];
        const row = own === undefined ? undefined : rowsByCode(own).get(code);
        return own === undefined || row === undefined
          ? []
          : [{ placed: unitRecord, cell: cellIn({ key, table: own }, row, "total") }];
      });
      if (table === undefined) continue;
      const cell = cellIn({ key, table }, index, "total");
      for (const found of figureAcross({ placed, cell }, others, "合计")) {
        yield { ...found, data: { ...found.data, units: units.length } };
      }
    }
  }
}

const unitsMissing = ({ publisher, unitCount }: FiscalRecord, found: number): Text => ({
  zh: `“${publisher.name}”汇总 ${unitCount ?? "若干（unitCount 未填）"} 个单位，本次只有 ${found} 个单位的记录，未与各单位之和核对`,
  en: `“${publisher.name}” has ${unitCount ?? "an unknown number of (unitCount)"} units and ${found} of them are given, so their sum was not compared`,
});
