import { exampleAllocation } from "../../../src/relief/example-allocation.js";
import type { Rule } from "../../../src/rule.js";
import { exceeding } from "../../../src/statistics/exceeding.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

/** More used of a batch than was in it. */
export const usedExceedsAllocated: Rule<"relief-allocation"> = {
  code: "relief-allocation/used-exceeds-allocated",
  severity: "error",
  title: { zh: "已使用多于下拨", en: "More used than allocated" },
  message: {
    zh: "已使用 {printed}，这一批只有 {expected}，多出 {difference}；请核对单位",
    en: "{printed} used, {expected} in the batch, {difference} more; check the units",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "all of it",
      record: { ...exampleAllocation, used: { funds: { value: 10_000_000, unit: "CNY" } } },
      findings: [],
    },
    {
      name: "yuan taken for 万元",
      record: { ...exampleAllocation, used: { funds: { value: 8_205_000, unit: "CNY-10k" } } },
      findings: ["/used/funds"],
    },
  ],
  *check({ funds, used }) {
    if (funds === undefined || used?.funds === undefined) return;
    const mismatch = exceeding({ ...used.funds, at: "/used/funds" }, { ...funds, at: "/funds" });
    if (mismatch !== undefined) yield { at: "/used/funds", data: mismatchData(mismatch) };
  },
};
