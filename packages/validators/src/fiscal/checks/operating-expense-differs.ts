import type { NotEvaluated } from "../../rule.js";
import { totalCell } from "../code-rows.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { rowOf } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { tablesOf } from "../tables.js";
import { threePublicList } from "../three-public.js";

/** The year whose budgets count only public money of basic expenditure. */
const firstYear = 2018;

function* operatingExpense(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const list = threePublicList(record);
  const { basicByEconomic: table } = tablesOf(record);
  if (list === undefined || table === undefined) return;
  const cell = { list, index: 0, column: "operatingExpense" } as const;
  const publicMoney = totalCell({ key: "basicByEconomic", table }, "public");
  if (typeof rowOf(cell).amounts.operatingExpense !== "number" || publicMoney === undefined) return;
  if (record.unitKind === undefined) yield kindUnknown;
  else if (record.unitKind === "administrative" && record.fiscalYear >= firstYear) {
    yield* totalMismatch(record, { cell, other: [{ cell: publicMoney, sign: 1 }], slack: 1 });
  }
}

const kindUnknown: NotEvaluated = {
  notRun: {
    zh: "没有写明单位性质（unitKind）：只有行政单位和参照公务员法管理的单位，机关运行经费才等于公用经费",
    en: "the kind of unit (unitKind) is not given: only of administrative units is operating expense the public money of basic expenditure",
  },
};

export const operatingExpenseDiffers: FiscalCheck = fiscalCheck({
  severity: "info",
  title: {
    zh: "机关运行经费与公用经费不等",
    en: "Operating expense is not the public money of basic expenditure",
  },
  message: {
    zh: "“{table}”的机关运行经费印为 {printed}，“{otherTable}”的公用经费合计折合 {expected}，相差 {difference}",
    en: "in “{table}” operating expense is printed as {printed}, public money in “{otherTable}” adds up to {expected}, {difference} apart",
  },
  basis: [{ source: "three-public-practice" }],
  check: (record) => differences(operatingExpense(record)),
});
