import type { FiscalRecord } from "../write/layout.js";

export type Amounts = Readonly<Record<string, number | null | undefined>>;

/** A table with one row a classification code. */
export interface CodeTable {
  readonly printedTitle: string;
  readonly unit: "CNY" | "CNY-10k";
  readonly fundScope?: string;
  readonly rows?: readonly CodeRow[];
  readonly total?: { readonly amounts: Amounts };
}

interface CodeRow {
  readonly code: string;
  readonly name: string;
  readonly amounts: Amounts;
}

/** The tables of a record of the right shape, those not by code among them. */
export const codeTable = ({ tables }: FiscalRecord, key: string): CodeTable | undefined =>
  (tables as Readonly<Record<string, CodeTable | undefined>>)[key];

/** Fen (0.01 yuan) in a unit: every sum of them is one of integers. */
const fenPerUnit = { CNY: 100, "CNY-10k": 1_000_000 } as const;

export const toFen = (figure: number, { unit }: Pick<CodeTable, "unit">): number =>
  Math.round(figure * fenPerUnit[unit]);

/** Rows whose code no other code of the table begins with: all of the money, each yuan once. */
export const leafRows = ({ rows = [] }: CodeTable): CodeRow[] => {
  const above = new Set(rows.flatMap(({ code }) => [code.slice(0, -2), code.slice(0, -4)]));
  return rows.filter(({ code }) => !above.has(code));
};
