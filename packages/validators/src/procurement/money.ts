import { add, compare, type ExactDecimal, exactDecimal, timesPowerOfTen, zero } from "../exact-decimal.js";
import { printedFigures } from "./printed-figures.js";
import { type Amount, type Item, type Lot, namedSuppliers } from "./procurement-result.js";

type Unit = NonNullable<Amount["unit"]>;

/** What makes the whole, in each unit of rates. */
const wholes: Readonly<Partial<Record<Unit, number>>> = {
  percent: 100,
  "per-mille": 1000,
  fraction: 1,
  tenths: 10,
};

/** 100 for per cent, 1 for a fraction; `undefined` for units of money. */
export const wholeOf = (unit: Unit | undefined): number | undefined =>
  unit === undefined ? undefined : wholes[unit];

/** Yuan as a power of ten of the unit's; units without one are not converted. */
const yuanPowers: Readonly<Partial<Record<Unit, number>>> = { CNY: 0, "CNY-10k": 4, "CNY-100m": 8 };

export const yuanPower = (unit: Unit | undefined): number | undefined =>
  unit === undefined ? undefined : yuanPowers[unit];

export const isRateUnit = (unit: Unit | undefined): boolean => wholeOf(unit) !== undefined;

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

/**
 * What a lot was awarded at, in yuan; `undefined` unless it is one amount that enters totals.
 *
 * Several suppliers of a lot may share it or each have offered for all of it: their amounts are not added.
 */
export const awardedYuan = (lot: Lot): ExactDecimal | undefined => {
  const [amount, ...others] = awardAmounts(lot);
  return others.length === 0 ? totalYuan(amount) : undefined;
};

/** `undefined` when there is nothing to add, or a term is missing. */
export const sum = (terms: readonly (ExactDecimal | undefined)[]): ExactDecimal | undefined => {
  let total: ExactDecimal | undefined;
  for (const term of terms) {
    if (term === undefined) return undefined;
    total = add(total ?? zero, term);
  }
  return total;
};

/**
 * The unit price in yuan, where quantity times price makes the amount of the line.
 *
 * Not where the price is for something else than is counted, as a price for a person and
 * month of a number of people; for services that has to be said.
 */
export const multipliablePrice = ({ category, unit, unitPrice }: Item): ExactDecimal | undefined => {
  if (unitPrice?.kind !== "unit-price") return undefined;
  const isForUnit = unitPrice.per === undefined ? category !== "services" : unitPrice.per === unit;
  return isForUnit ? yuan(unitPrice) : undefined;
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
  fraction: "",
  tenths: "折",
};

/** An amount for a message: as printed where the record has it. */
export const shownAmount = ({ text, value, unit }: Amount): string =>
  text ?? `${value ?? ""}${unit === undefined ? "" : unitNames[unit]}`;
