import type { RecordOf } from "../record-of.js";

/** A record of printed budget or final-accounts tables. */
export type FiscalRecord = RecordOf<"department-budget"> | RecordOf<"department-final-accounts">;

type Tables = Required<RecordOf<"department-budget">["tables"]>;

/** The columns amounts are printed in. */
export type Column =
  | keyof NonNullable<Tables["expenditure"]["total"]>["amounts"]
  | keyof NonNullable<Tables["income"]["total"]>["amounts"]
  | keyof NonNullable<Tables["basicByEconomic"]["total"]>["amounts"]
  | keyof NonNullable<Tables["balance"]["income"]>[number]["amounts"]
  | keyof NonNullable<Tables["threePublic"]["amounts"]>;

/** A printed figure: `null` for a blank cell, `undefined` where there is no such column. */
export type Figure = number | null | undefined;

export type Amounts = Readonly<Partial<Record<Column, number | null>>>;

/** A printed row of figures. */
export interface Row {
  readonly name: string;
  readonly amounts: Amounts;
  readonly code?: string;
}

export interface CodeRow extends Row {
  readonly code: string;
}

/** Any printed table of amounts: the kinds differ in which of the parts they have. */
export interface AmountTable {
  readonly printedTitle: string;
  readonly unit: "CNY" | "CNY-10k";
  readonly decimals?: number;
  readonly notes?: readonly string[];
  readonly empty?: true;
  readonly rows?: readonly Row[];
  readonly total?: Row;
  readonly income?: readonly Row[];
  readonly expenditure?: readonly Row[];
  readonly expenditureByPurpose?: readonly Row[];
  readonly amounts?: Amounts;
  readonly budget?: Amounts;
  readonly final?: Amounts;
  readonly counts?: NonNullable<Tables["threePublic"]["counts"]>;
}

export interface CodeTable extends AmountTable {
  readonly rows?: readonly CodeRow[];
}
