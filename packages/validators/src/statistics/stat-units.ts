import { type ExactDecimal, exactDecimal, timesPowerOfTen } from "../exact-decimal.js";
import { statUnitRows } from "../generated/code-lists/stat-unit.js";
import type { RecordOf } from "../record-of.js";

export type StatFigure = RecordOf<"assistance-standard">["amount"];
export type StatUnit = NonNullable<StatFigure["unit"]>;

interface UnitInfo {
  readonly quantity: string;
  /** Of ten: 4 for 万人. */
  readonly power: number;
}

const units = new Map<string | undefined, UnitInfo>(
  statUnitRows.map(({ code, quantity, power }) => [code, { quantity, power: Number(power) }]),
);

/** What is counted, `person`, `money`; `undefined` where no unit is printed. */
export const quantityOf = (unit: StatUnit | undefined): string | undefined => units.get(unit)?.quantity;

export const powerOf = (unit: StatUnit | undefined): number => units.get(unit)?.power ?? 0;

/** In ones of the quantity: persons, yuan. */
export const inOnes = ({ value, unit }: StatFigure): ExactDecimal =>
  timesPowerOfTen(exactDecimal(value), powerOf(unit));

const measured: ReadonlySet<string | undefined> = new Set([
  "money",
  "monthly-rate",
  "yearly-rate",
  "percent",
  "hectare",
  undefined,
]);

/** Persons, households and other things counted one by one; a figure of 万人 is rounded. */
export const isCount = (unit: StatUnit | undefined): boolean =>
  powerOf(unit) === 0 && !measured.has(quantityOf(unit));
