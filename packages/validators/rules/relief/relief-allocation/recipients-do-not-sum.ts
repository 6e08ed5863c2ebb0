import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { exampleAllocation } from "../../../src/relief/example-allocation.js";
import type { Rule } from "../../../src/rule.js";
import { sumMismatch } from "../../../src/statistics/exceeding.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

/** Allocations that do not add up to what was given out. */
export const recipientsDoNotSum: Rule<"relief-allocation"> = {
  code: "relief-allocation/recipients-do-not-sum",
  severity: "error",
  title: { zh: "分配之和不等于总额", en: "Allocations do not add up" },
  message: {
    zh: "这一批资金 {printed}，分配相加为 {expected}，相差 {difference}",
    en: "the batch is {printed}, the allocations come to {expected}: {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "万元 and yuan", record: exampleAllocation, findings: [] },
    {
      name: "a county left out",
      record: {
        ...exampleAllocation,
        recipients: [{ region: "甲县", funds: { value: 600, unit: "CNY-10k" } }],
      },
      findings: ["/funds"],
    },
    {
      name: "a county left out of an excerpt",
      record: {
        ...exampleAllocation,
        excerpt: true,
        recipients: [{ region: "甲县", funds: { value: 600, unit: "CNY-10k" } }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "more than there was, even in an excerpt",
      record: {
        ...exampleAllocation,
        excerpt: true,
        recipients: [{ region: "甲县", funds: { value: 6000, unit: "CNY-10k" } }],
      },
      findings: ["/funds"],
    },
  ],
  *check({ funds, recipients = [], excerpt }) {
    if (funds === undefined || recipients.length === 0) return;
    const parts = recipients.map((recipient, index) => ({
      ...recipient.funds,
      at: pointer("recipients", index, "funds"),
    }));
    const mismatch = sumMismatch({ ...funds, at: "/funds" }, parts);
    if (mismatch === undefined) return;
    if (excerpt === true && mismatch.gap.units > 0n) yield leftOutOfExcerpt;
    else yield { at: "/funds", data: mismatchData(mismatch) };
  },
};
