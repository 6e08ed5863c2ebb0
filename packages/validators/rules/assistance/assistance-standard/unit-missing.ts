import { exampleStandard } from "../../../src/assistance/example-standard.js";
import type { Rule } from "../../../src/rule.js";
import { quantityOf } from "../../../src/statistics/stat-units.js";

/** A standard whose unit is missing, or is not one of money: 6240 may be for a month or a year. */
export const unitMissing: Rule<"assistance-standard"> = {
  code: "assistance-standard/unit-missing",
  severity: "warning",
  title: { zh: "标准没有写明单位", en: "A standard without its unit" },
  message: {
    zh: "标准 {amount} 没有写明单位；请写明是每人每月还是每人每年（unit）",
    en: "the standard of {amount} has no unit: say whether it is for a person and month or a person and year",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "yuan a person and month", record: exampleStandard, findings: [] },
    {
      name: "a sum of money, for each time temporary assistance is given",
      record: { ...exampleStandard, scheme: "temporary-assistance", amount: { value: 1500, unit: "CNY" } },
      findings: [],
    },
    { name: "no unit", record: { ...exampleStandard, amount: { value: 6240 } }, findings: ["/amount"] },
    {
      name: "yuan, of an allowance that is monthly",
      record: { ...exampleStandard, amount: { value: 500, unit: "CNY" } },
      findings: ["/amount"],
    },
  ],
  *check({ amount, scheme }) {
    const quantity = quantityOf(amount.unit);
    const isRate = quantity === "monthly-rate" || quantity === "yearly-rate";
    if (isRate || (quantity === "money" && !monthly.has(scheme))) return;
    yield { at: "/amount", data: { amount: amount.value } };
  },
};

/** Schemes that pay month by month. */
const monthly: ReadonlySet<string> = new Set([
  "minimum-living-allowance",
  "extreme-hardship-support",
  "disability-living-subsidy",
  "disability-care-subsidy",
  "orphan-support",
  "unattended-child-support",
]);
