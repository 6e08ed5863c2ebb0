import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * More objects drawn than the pool holds.
 */
export const drawnAbovePool: Rule<"inspection-plan"> = {
  code: "inspection-plan/drawn-above-pool",
  severity: "error",
  title: { zh: "抽取数量多于对象库", en: "More drawn than there are" },
  message: {
    zh: "{pool} 只有 {size} 个，抽取了 {drawn} 个",
    en: "there are {size} {pool}, and {drawn} were drawn",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "all of them",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", poolSize: 22, drawn: 22 }],
      },
      findings: [],
    },
    {
      name: "one more",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", poolSize: 22, drawn: 23 }],
      },
      findings: ["/draws/0/drawn"],
    },
  ],
  *check({ draws }) {
    for (const [index, { pool, poolSize, drawn }] of draws.entries()) {
      if (poolSize === undefined || drawn === undefined || drawn <= poolSize) continue;
      yield { at: pointer("draws", index, "drawn"), data: { pool, size: poolSize, drawn } };
    }
  },
};
