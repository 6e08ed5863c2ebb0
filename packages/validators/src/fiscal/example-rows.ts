import type { RecordOf } from "../record-of.js";

type Tables = Required<RecordOf<"department-budget">["tables"]>;

export type ExpenditureRow = NonNullable<Tables["expenditure"]["rows"]>[number];
export type IncomeRow = NonNullable<Tables["income"]["rows"]>[number];
export type EconomicRow = NonNullable<Tables["basicByEconomic"]["rows"]>[number];
export type BalanceRow = NonNullable<Tables["balance"]["expenditure"]>[number];

/** A row of expenditure. */
export const spending = (
  code: string,
  name: string,
  total: number,
  basic: number | null,
  project: number | null,
): ExpenditureRow => ({ code, name, amounts: { total, basic, project } });

/** A row of income. */
export const earning = (
  code: string,
  name: string,
  total: number,
  fiscalAppropriation: number,
  other: number | null,
): IncomeRow => ({ code, name, amounts: { total, fiscalAppropriation, other } });

/** The income that pays for a row of expenditure. */
export const appropriated = ({ code, name, amounts: { total = null } }: ExpenditureRow): IncomeRow => ({
  code,
  name,
  amounts: { total, fiscalAppropriation: total, other: null },
});

/** A row of a balance of appropriations. */
export const funded = (
  name: string,
  total: number,
  general: number | null,
  governmentFund: number | null,
): BalanceRow => ({ name, amounts: { total, general, governmentFund, stateCapital: null } });
