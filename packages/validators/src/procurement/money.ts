import { add, compare, type ExactDecimal, exactDecimal, timesPowerOfTen, zero } from "../exact-decimal.js";
import { printedFigures } from "./printed-figures.js";
import { type Amount, type Lot, namedSuppliers } from "./procurement-result.js";

type Unit = NonNullable<Amount["unit"]>;

/** Yuan as a power of ten of the unit's; units without one are not converted. */
const yuanPowers: Readonly<Partial<Record<Unit, number>>> = { CNY: 0, "CNY-10k": 4, "CNY-100m": 8 };

export const yuanPower = (unit: Unit | undefined): number | undefined =>
  unit === undefined ? undefined : yuanPowers[unit];

export const isRateUnit = (unit: Unit | undefined): boolean =>
  unit === "percent" || unit === "per-mille" || unit === "tenths";

export const isRateKind = (kind: Amount["kind"]): boolean =>
  kind === "reduction-rate" || kind === "discount-rate" || kind === "fee-rate";

/** Kinds that enter totals and are held against a budget; a price a year or a rate does neither. */
export const isTotalKind = (kind: Amount["kind"]): boolean =>
  kind === "total" || kind === "budget-as-maximum";

/** The exact amount in yuan; `undefined` without a value or a unit of yuan. */
export const yuan = ({ value, unit }: Amount): ExactDecimal | undefined => {
  const power = yuanPower(unit);
  return value === undefined || power === undefined ? undefined : timesPowerOfTen(exactDecimal(value), power);
};

/** The exact amount in yuan of an amount that enters totals. */
export const totalYuan = (amount: Amount | undefined): ExactDecimal | undefined =>
  amount === undefined || !isTotalKind(amount.kind) ? undefined : yuan(amount);

/** The amounts a lot was awarded at: its own, or else those of its suppliers. */
export const awardAmounts = (lot: Lot): Amount[] =>
  lot.amount === undefined
    ? namedSuppliers(lot).flatMap(({ amount }) => (amount === undefined ? [] : [amount]))
    : [lot.amount];

/** What a lot was awarded at, in yuan; `undefined` unless every amount enters totals. */
export const awardedYuan = (lot: Lot): ExactDecimal | undefined => sum(awardAmounts(lot).map(totalYuan));

/** `undefined` when there is nothing to add, or a term is missing. */
export const sum = (terms: readonly (ExactDecimal | undefined)[]): ExactDecimal | undefined => {
  let total: ExactDecimal | undefined;
  for (const term of terms) {
    if (term === undefined) return undefined;
    total = add(total ?? zero, term);
  }
  return total;
};

/** One of the last printed digit, in yuan: 24.88 万元 is printed to 100 yuan, 4.54 元 to 0.01. */
export const printedStep = ({ value = 0, text = "", unit }: Amount): ExactDecimal => {
  const exact = exactDecimal(value);
  const printed = printedFigures(text).find((figure) => compare(figure.value, exact) === 0)?.value ?? exact;
  return timesPowerOfTen({ units: 1n, scale: printed.scale }, yuanPower(unit) ?? 0);
};

const unitNames: Readonly<Record<Unit, string>> = {
  CNY: "元",
  "CNY-10k": "万元",
  "CNY-100m": "亿元",
  "foreign-currency": "",
  percent: "%",
  "per-mille": "‰",
  tenths: "折",
};

/** An amount for a message: as printed where the record has it. */
export const shownAmount = ({ text, value, unit }: Amount): string =>
  text ?? `${value ?? ""}${unit === undefined ? "" : unitNames[unit]}`;
