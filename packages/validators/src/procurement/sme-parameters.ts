import { type ExactDecimal, parseDecimal } from "../exact-decimal.js";
import { smePolicyParameterRows } from "../generated/code-lists/sme-policy-parameter.js";
import type { Category } from "./procurement-budget.js";

/** The first day of 财库〔2020〕46号. */
export const smePolicyInForce = "2021-01-01";

type SmeParameter =
  | "reserve-threshold"
  | "reserve-share"
  | "price-preference-least"
  | "price-preference-most"
  | "payment-period"
  | "payment-period-most";

/** A figure of the policy on a day; `undefined` where there was none. Those on payment are for no category. */
export const smeParameter = (
  code: SmeParameter,
  category: Category | "",
  day: string,
): ExactDecimal | undefined => {
  const row = smePolicyParameterRows.find(
    ({ code: id, category: of, from, to }) =>
      id === code && of === category && from <= day && (to === "" || day <= to),
  );
  return row === undefined ? undefined : parseDecimal(row.value);
};
