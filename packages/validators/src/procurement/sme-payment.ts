import { toNumber } from "../exact-decimal.js";
import type { RecordOf } from "../record-of.js";
import type { Basis, NotEvaluated } from "../rule.js";
import type { Span } from "../time-limit.js";
import { smeParameter } from "./sme-parameters.js";

type Size = NonNullable<RecordOf<"procurement-contract">["supplierSize"]>;

/** Whom public bodies have to pay in time; `undefined` where the size is not known, or counts in procurement only. */
export const isSme = (size: Size | undefined): boolean | undefined => {
  if (size === "medium" || size === "small" || size === "micro") return true;
  return size === "large" ? false : undefined;
};

/** Days within which a body pays if the contract says nothing, and the most that it may say. */
export const paymentDays = (day: string): { readonly usual: number; readonly most: number } | undefined => {
  const usual = smeParameter("payment-period", "", day);
  const most = smeParameter("payment-period-most", "", day);
  return usual === undefined || most === undefined
    ? undefined
    : { usual: toNumber(usual), most: toNumber(most) };
};

/**
 * Whether a term is longer than so many calendar days; `undefined` where that depends on the days in question.
 *
 * Unlike in licensing, 日 are calendar days here.
 */
export const isLongerThanDays = (
  { months, days, workdays, hours }: Span,
  most: number,
): boolean | undefined => {
  if (hours > 0) return undefined;
  const limit = most * 100;
  if (months * 28 + days + workdays > limit) return true;
  return months * 31 + days + (workdays === 0 ? 0 : workdays * 2 + threeWeeks) <= limit ? false : undefined;
};

/** No stretch of working days took twice its number and three weeks more, in hundredths of a day. */
const threeWeeks = 2100;

export const paymentBasis: readonly [Basis, ...Basis[]] = [
  { source: "sme-payment-regulations", article: "第九条" },
  { source: "sme-payment-regulations", article: "第十条" },
  { source: "sme-payment-regulations-2020", article: "第八条" },
];

export const supplierSizeUnknown: NotEvaluated = {
  notRun: {
    zh: "没有写明供应商是不是中小企业",
    en: "it is not said whether the supplier is a small or medium-sized enterprise",
  },
};
