import { addDays } from "@zwgk/workdays";
import {
  isSme,
  paymentBasis,
  paymentDays,
  supplierSizeUnknown,
} from "../../../src/procurement/sme-payment.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";

/**
 * A small or medium-sized enterprise paid later than thirty days after acceptance, or than the contract says, sixty at
 * most.
 *
 * Where payment follows a settlement, the days run from that, which may be after acceptance: so this is a warning.
 */
export const paidLate: Rule<"procurement-acceptance"> = {
  code: "procurement-acceptance/paid-late",
  severity: "warning",
  title: { zh: "向中小企业付款迟于期限", en: "Small enterprise paid late" },
  message: {
    zh: "{accepted} 验收，供应商是中小企业，最迟应在 {due} 付款，实际 {paid} 才付清",
    en: "accepted on {accepted}: the supplier, a small or medium-sized enterprise, was to be paid by {due} and was paid on {paid}",
  },
  basis: paymentBasis,
  since: "0.1.0",
  examples: [
    {
      name: "on the thirtieth day",
      record: {
        recordType: "procurement-acceptance",
        supplierSize: "small",
        acceptance: { date: "2025-07-01" },
        paidOn: "2025-07-31",
      },
      findings: [],
    },
    {
      name: "a day later than the contract says",
      record: {
        recordType: "procurement-acceptance",
        supplierSize: "small",
        acceptance: { date: "2025-07-01" },
        paymentTerm: { amount: 30, unit: "day" },
        paidOn: "2025-08-01",
      },
      findings: ["/paidOn"],
    },
    {
      name: "sixty-one days, although the contract says ninety",
      record: {
        recordType: "procurement-acceptance",
        supplierSize: "medium",
        acceptance: { date: "2025-07-01" },
        paymentTerm: { amount: 90, unit: "day" },
        paidOn: "2025-08-31",
      },
      findings: ["/paidOn"],
    },
    {
      name: "sixty days, as the contract says",
      record: {
        recordType: "procurement-acceptance",
        supplierSize: "medium",
        acceptance: { date: "2025-07-01" },
        paymentTerm: { amount: 60, unit: "day" },
        paidOn: "2025-08-30",
      },
      findings: [],
    },
    {
      name: "forty days, and what the contract says is not known",
      record: {
        recordType: "procurement-acceptance",
        supplierSize: "small",
        acceptance: { date: "2025-07-01" },
        paidOn: "2025-08-10",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a large enterprise",
      record: {
        recordType: "procurement-acceptance",
        supplierSize: "large",
        acceptance: { date: "2025-07-01" },
        paidOn: "2025-12-01",
      },
      findings: [],
    },
    {
      name: "the size of the supplier is not said",
      record: {
        recordType: "procurement-acceptance",
        acceptance: { date: "2025-07-01" },
        paidOn: "2025-12-01",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ supplierSize, acceptance: { date }, paymentTerm, paidOn }) {
    if (paidOn === undefined || isSme(supplierSize) === false) return;
    if (date === undefined) {
      yield acceptanceUndated;
      return;
    }
    const days = paymentDays(date);
    if (days === undefined || paidOn <= addDays(date, days.usual)) return;
    const agreed = paymentTerm?.unit === "day" ? paymentTerm.amount : undefined;
    const due = addDays(date, Math.min(Math.ceil(agreed ?? days.most), days.most));
    if (paidOn > due) {
      yield isSme(supplierSize) === undefined
        ? supplierSizeUnknown
        : { at: "/paidOn", data: { accepted: date, due, paid: paidOn } };
    } else if (agreed === undefined) yield termUnknown;
  },
};

const acceptanceUndated: NotEvaluated = {
  notRun: { zh: "没有验收日期", en: "the day of acceptance is not known" },
};

const termUnknown: NotEvaluated = {
  notRun: {
    zh: "超过三十日而未满六十日，合同是否另有约定，记录没有按日写明",
    en: "between thirty and sixty days; what the contract says is not given in days",
  },
};
