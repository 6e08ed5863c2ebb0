import type { ProcurementResult } from "@zwgk/schemas/types";
import { isObject, type Json, type JsonObject, objectsOf, putAt, textOf, valueAt } from "./json.js";
import type { Route } from "./route.js";

export type Amount = NonNullable<ProcurementResult["total"]>;
type Kind = Amount["kind"];
type Unit = NonNullable<Amount["unit"]>;

/** Yuan as a power of ten of the unit's. Other units are no money that could be converted. */
const yuanPowers: Readonly<Partial<Record<Unit, number>>> = { CNY: 0, "CNY-10k": 4, "CNY-100m": 8 };

/** Kinds that may stand in an OCDS value: the whole price. */
const wholePrice: readonly Kind[] = ["total", "budget-as-maximum"];

export const unitPrice: readonly Kind[] = ["unit-price"];

/** Kinds whose figure means nothing, or is not there. */
const withoutFigure: readonly Kind[] = ["placeholder", "unpublished"];

/**
 * An amount of money as an OCDS value, and everything else that is printed in its place as an entry of a list.
 *
 * A rate, a price a year, a figure without unit or in foreign currency is no sum of yuan:
 * it goes into `rates` beside the value, and the value is left out. `kinds` are those the
 * value may have; the first is what a value is that does not say.
 */
export const amount = (path: string, kinds: readonly Kind[] = wholePrice): Route<Amount> => {
  const rates = ratesPath(path);
  return {
    write: (value, { object }) => {
      const money = asValue(value, kinds);
      if (money === undefined) putAt(object, rates, [asRate(value)]);
      else putAt(object, path, money);
    },
    read: ({ object }) =>
      fromValue(valueAt(object, path), kinds) ?? fromRate(objectsOf(valueAt(object, rates))[0]),
  };
};

/** Several amounts in one list, whatever their kind. */
export const rateList = (path: string): Route<Amount[]> => ({
  write: (amounts, { object }) => {
    if (amounts.length > 0) putAt(object, path, amounts.map(asRate));
  },
  read: ({ object }) => {
    const amounts = objectsOf(valueAt(object, path)).flatMap((rate) => fromRate(rate) ?? []);
    return amounts.length === 0 ? undefined : amounts;
  },
});

/** `awards/0/rates` beside `awards/0/value`, `tender/maximumValueRates` beside `tender/maximumValue`. */
const ratesPath = (path: string): string => {
  const [key = "", ...parents] = path.split("/").reverse();
  return [...parents.reverse(), key === "value" || key === "amount" ? "rates" : `${key}Rates`].join("/");
};

const asValue = (printed: Amount, kinds: readonly Kind[]): JsonObject | undefined => {
  const power = printed.unit === undefined ? undefined : yuanPowers[printed.unit];
  if (printed.value === undefined || power === undefined || !kinds.includes(printed.kind)) return undefined;
  const { kind, value, unit, ...rest } = printed;
  const asPrinted: JsonObject = {
    ...(kind === kinds[0] ? {} : { kind }),
    ...(power === 0 ? {} : { value, unit }),
    ...rest,
  };
  return {
    amount: shifted(value ?? 0, power),
    currency: "CNY",
    ...(Object.keys(asPrinted).length === 0 ? {} : { asPrinted }),
  };
};

/** Times a power of ten, exactly: the digits of 24.88 moved by four are 248800. */
const shifted = (value: number, power: number): number => {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
};

const fromValue = (value: Json | undefined, kinds: readonly Kind[]): Amount | undefined => {
  if (!isObject(value) || typeof value["amount"] !== "number" || value["amount"] < 0) return undefined;
  const yuan = value["amount"];
  const printed = isObject(value["asPrinted"]) ? (value["asPrinted"] as Partial<Amount>) : {};
  const kind = printed.kind ?? kinds[0] ?? "total";
  if (value["currency"] !== "CNY") {
    const currency = textOf(value["currency"]);
    return {
      ...printed,
      kind,
      value: yuan,
      ...(currency === undefined
        ? {}
        : {
            unit: "foreign-currency",
            text: `${currency} ${yuan}`,
            ...(/^[A-Z]{3}$/.test(currency) ? { currency } : {}),
          }),
    };
  }
  const stillHolds =
    printed.value !== undefined && shifted(printed.value, yuanPowers[printed.unit ?? "CNY"] ?? 0) === yuan;
  return { ...printed, kind, ...(stillHolds ? {} : { value: yuan, unit: "CNY" }) };
};

const asRate = (printed: Amount): JsonObject => {
  const { value, unit, ...rest } = printed;
  return withoutFigure.includes(printed.kind)
    ? rest
    : { ...rest, ...(value === undefined ? {} : { value }), ...(unit === undefined ? {} : { unit }) };
};

const fromRate = (rate: JsonObject | undefined): Amount | undefined =>
  textOf(rate?.["kind"]) === undefined ? undefined : ({ ...rate } as unknown as Amount);
