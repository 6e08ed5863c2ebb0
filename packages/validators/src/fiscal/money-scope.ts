import { sideTotals } from "./balance-totals.js";
import { totalCell } from "./code-rows.js";
import { toFen } from "./figures.js";
import { remembered } from "./fiscal-check.js";
import type { FiscalRecord } from "./fiscal-record.js";
import { precisionOf } from "./precision.js";
import { rowOf } from "./row-list.js";
import { tablesOf } from "./tables.js";

/** The tables that break down what the balance of appropriations puts in three columns. */
export const budgetKeys = ["generalExpenditure", "governmentFund", "stateCapital"] as const;

/** Where the money for all expenditure comes from, as far as the totals show it. */
export type MoneyScope = "appropriations-only" | "other-money" | "unknown";

/** Whether all expenditure is paid for by appropriations whose tables are printed. */
export const moneyScope: (record: FiscalRecord) => MoneyScope = remembered((record) => {
  const { expenditure, fiscalBalance } = tablesOf(record);
  if (expenditure === undefined || fiscalBalance === undefined) return "unknown";
  const spent = totalCell({ key: "expenditure", table: expenditure }, "total");
  const balance = { key: "fiscalBalance", table: fiscalBalance };
  const { current, total } = sideTotals(balance, "expenditure", "total");
  const appropriated = current ?? total;
  if (spent === undefined || appropriated === undefined) return "unknown";
  if (budgetKeys.some((key) => isLeftOut(record, key))) return "unknown";
  const step = Math.max(precisionOf(expenditure).step, precisionOf(fiscalBalance).step);
  const apart =
    toFen(rowOf(spent).amounts.total ?? 0, expenditure.unit) -
    toFen(rowOf(appropriated).amounts.total ?? 0, fiscalBalance.unit);
  return Math.abs(apart) <= step ? "appropriations-only" : "other-money";
});

/** Whether the balance shows money of a budget whose table the record does not have. */
const isLeftOut = (record: FiscalRecord, key: (typeof budgetKeys)[number]): boolean => {
  const { [key]: table, fiscalBalance } = tablesOf(record);
  const column = key === "generalExpenditure" ? "general" : key;
  if (table !== undefined) return false;
  return (fiscalBalance?.expenditure ?? []).some(({ amounts }) => (amounts[column] ?? 0) !== 0);
};
