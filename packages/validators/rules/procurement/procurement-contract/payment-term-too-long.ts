import {
  isLongerThanDays,
  isSme,
  paymentBasis,
  paymentDays,
  supplierSizeUnknown,
} from "../../../src/procurement/sme-payment.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";
import { limitText, spanOf } from "../../../src/time-limit.js";

/** A contract that lets a small or medium-sized enterprise wait for more than sixty days. */
export const paymentTermTooLong: Rule<"procurement-contract"> = {
  code: "procurement-contract/payment-term-too-long",
  severity: "error",
  title: { zh: "向中小企业付款的期限过长", en: "Payment term too long for a small enterprise" },
  message: {
    zh: "合同约定的付款期限为“{printed}”，供应商是中小企业，最长不得超过 {most} 日",
    en: "the contract is paid within “{printed}”; a small or medium-sized enterprise waits {most} days at most",
  },
  basis: paymentBasis,
  since: "0.1.0",
  examples: [
    {
      name: "sixty days",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        supplierSize: "small",
        paymentTerm: { amount: 60, unit: "day" },
        dateSigned: "2025-06-10",
      },
      findings: [],
    },
    {
      name: "sixty-one",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        supplierSize: "medium",
        paymentTerm: { amount: 61, unit: "day", sourceText: "验收合格后61日内" },
        dateSigned: "2025-06-10",
      },
      findings: ["/paymentTerm"],
    },
    {
      name: "three months, on the first day of the first regulations",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        supplierSize: "micro",
        paymentTerm: { amount: 3, unit: "month" },
        dateSigned: "2020-09-01",
      },
      findings: ["/paymentTerm"],
    },
    {
      name: "the day before",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        supplierSize: "micro",
        paymentTerm: { amount: 3, unit: "month" },
        dateSigned: "2020-08-31",
      },
      findings: [],
    },
    {
      name: "a large enterprise",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某建设集团有限公司" }],
        supplierSize: "large",
        paymentTerm: { amount: 90, unit: "day" },
        dateSigned: "2025-06-10",
      },
      findings: [],
    },
    {
      name: "the size of the supplier is not said",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某建设集团有限公司" }],
        paymentTerm: { amount: 90, unit: "day" },
        dateSigned: "2025-06-10",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "two months may be sixty days, or sixty-two",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        supplierSize: "small",
        paymentTerm: { amount: 2, unit: "month" },
        dateSigned: "2025-06-10",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ supplierSize, paymentTerm, dateSigned, publishedOn }) {
    if (paymentTerm === undefined || isSme(supplierSize) === false) return;
    const day = dateSigned ?? publishedOn;
    const days = day === undefined ? undefined : paymentDays(day);
    if (day !== undefined && days === undefined) return;
    const span = spanOf(paymentTerm);
    const most = days?.most;
    const tooLong = span === undefined || most === undefined ? undefined : isLongerThanDays(span, most);
    if (tooLong === false) return;
    if (tooLong === undefined || most === undefined) yield termUnclear;
    else if (isSme(supplierSize) === undefined) yield supplierSizeUnknown;
    else
      yield { at: "/paymentTerm", data: { printed: paymentTerm.sourceText ?? limitText(paymentTerm), most } };
  },
};

const termUnclear: NotEvaluated = {
  notRun: {
    zh: "付款期限没有天数，或者按月、按工作日计而要看起止日期，或者合同没有日期",
    en: "the term has no number of days, depends on the days in question, or the contract has no date",
  },
};
