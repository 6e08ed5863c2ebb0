import { sideTotals } from "./balance-totals.js";
import { cellIn, rowsByCode, totalCell } from "./code-rows.js";
import type { Column, FiscalRecord } from "./fiscal-record.js";
import type { Cell } from "./row-list.js";
import type { Statement } from "./statements.js";
import { tablesOf } from "./tables.js";
import { figures, threePublicList } from "./three-public.js";

type Item = NonNullable<Statement["item"]>;

const threePublicColumns: Partial<Record<Item, Column>> = {
  "three-public-total": "total",
  abroad: "abroad",
  "vehicle-total": "vehicleTotal",
  "vehicle-purchase": "vehiclePurchase",
  "vehicle-operation": "vehicleOperation",
  reception: "reception",
  meeting: "meeting",
  training: "training",
  "operating-expense": "operatingExpense",
};

type Totals = readonly (readonly [key: CodeKey, column: Column])[];

type CodeKey = "expenditure" | "generalExpenditure" | "governmentFund" | "stateCapital" | "basicByEconomic";

const totals: Partial<Record<Item, Totals>> = {
  "general-budget": [["generalExpenditure", "total"]],
  "government-fund": [["governmentFund", "total"]],
  "state-capital": [["stateCapital", "total"]],
  "basic-expenditure": [
    ["generalExpenditure", "basic"],
    ["expenditure", "basic"],
  ],
  "project-expenditure": [
    ["generalExpenditure", "project"],
    ["expenditure", "project"],
  ],
  "personnel-money": [["basicByEconomic", "personnel"]],
  "public-money": [["basicByEconomic", "public"]],
};

/** Sides of a balance whose totals a statement may speak of, with what is carried over or without. */
const sides: Partial<
  Record<Item, readonly (readonly ["balance" | "fiscalBalance", "income" | "expenditure"])[]>
> = {
  "income-total": [["balance", "income"]],
  "expenditure-total": [["balance", "expenditure"]],
  "fiscal-appropriation": [
    ["fiscalBalance", "income"],
    ["fiscalBalance", "expenditure"],
  ],
};

const codeKeys = ["generalExpenditure", "governmentFund", "stateCapital", "expenditure"] as const;

/** The printed figures a statement of this year may mean; the text does not always say which. */
export const statedCells = (record: FiscalRecord, { code, item, phase }: Statement): Cell[] => {
  const tables = tablesOf(record);
  const own = record.recordType === "department-budget" ? "budget" : "final";
  const found: (Cell | undefined)[] = [];
  const column = item === undefined ? undefined : threePublicColumns[item];
  if (column !== undefined) {
    const { threePublic } = tables;
    const list =
      phase === "budget" && own === "final" && threePublic !== undefined
        ? figures(threePublic, "budget", "预算数")
        : threePublicList(record);
    if (list !== undefined) found.push({ list, index: 0, column });
  }
  if ((phase ?? own) === own) {
    for (const key of code === undefined ? [] : codeKeys) {
      const table = tables[key];
      const row = table === undefined ? undefined : rowsByCode(table).get(code ?? "");
      if (table !== undefined && row !== undefined) found.push(cellIn({ key, table }, row, "total"));
    }
    for (const [key, of] of item === undefined || code !== undefined ? [] : (totals[item] ?? [])) {
      const table = tables[key];
      if (table !== undefined) found.push(totalCell({ key, table }, of));
    }
    for (const [key, side] of item === undefined || code !== undefined ? [] : (sides[item] ?? [])) {
      const table = tables[key];
      if (table === undefined) continue;
      const { current, total } = sideTotals({ key, table }, side, "total");
      found.push(current, total);
    }
  }
  return found.filter((cell) => cell !== undefined);
};
