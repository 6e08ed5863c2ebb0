import type { AmountTable, CodeTable, FiscalRecord } from "./fiscal-record.js";

/** A table and the key it stands under in `tables`. */
export interface Keyed<Table extends AmountTable> {
  readonly key: string;
  readonly table: Table;
}

interface Tables {
  readonly balance?: AmountTable;
  readonly income?: CodeTable;
  readonly expenditure?: CodeTable;
  readonly fiscalBalance?: AmountTable;
  readonly fiscalExpenditure?: CodeTable;
  readonly fiscalBasicByEconomic?: CodeTable;
  readonly generalExpenditure?: CodeTable;
  readonly basicByEconomic?: CodeTable;
  readonly governmentEconomic?: CodeTable;
  readonly threePublic?: AmountTable;
  readonly governmentFund?: CodeTable;
  readonly stateCapital?: CodeTable;
  readonly operatingByEconomic?: CodeTable;
}

/** The tables both record types draw on, whichever of them a record has. */
export const tablesOf = (record: FiscalRecord): Tables => record.tables;

/** Expenditure by functional code. */
export const expenditureKeys = [
  "expenditure",
  "fiscalExpenditure",
  "generalExpenditure",
  "governmentFund",
  "stateCapital",
] as const;

/** Tables by functional code: 类, 款, 项. */
export const functionalKeys: readonly FunctionalKey[] = ["income", ...expenditureKeys];

type FunctionalKey = "income" | (typeof expenditureKeys)[number];

/** Basic expenditure by the departmental economic classification: 类, 款. */
export const departmentEconomicKeys = [
  "fiscalBasicByEconomic",
  "basicByEconomic",
  "operatingByEconomic",
] as const;

/** Tables by either economic classification. */
export const economicKeys: readonly EconomicKey[] = [...departmentEconomicKeys, "governmentEconomic"];

type EconomicKey = "governmentEconomic" | (typeof departmentEconomicKeys)[number];

const balanceKeys = ["balance", "fiscalBalance"] as const;

type CodeTableKey = FunctionalKey | EconomicKey;

/** Those of the tables that the record has. */
export function* codeTables(
  record: FiscalRecord,
  keys: readonly CodeTableKey[],
): Generator<Keyed<CodeTable> & { readonly key: CodeTableKey }> {
  const tables = tablesOf(record);
  for (const key of keys) {
    const table = tables[key];
    if (table !== undefined) yield { key, table };
  }
}

export function* balanceTables(record: FiscalRecord): Generator<Keyed<AmountTable>> {
  const tables = tablesOf(record);
  for (const key of balanceKeys) {
    const table = tables[key];
    if (table !== undefined) yield { key, table };
  }
}

/** The tables of amounts by code, side or item; those of projects, targets and assets are not among them. */
export function* amountTables(record: FiscalRecord): Generator<Keyed<AmountTable>> {
  yield* balanceTables(record);
  yield* codeTables(record, [...functionalKeys, ...economicKeys]);
  const { threePublic } = tablesOf(record);
  if (threePublic !== undefined) yield { key: "threePublic", table: threePublic };
}
