import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { leastDrawn } from "../../../src/supervision/ratio.js";

/**
 * Fewer drawn than the plan's own share of the pool, rounded up.
 *
 * A ratio said to be about so much is not held to the last object.
 */
export const drawnBelowRatio: Rule<"inspection-plan"> = {
  code: "inspection-plan/drawn-below-ratio",
  severity: "error",
  title: { zh: "抽取数量不足", en: "Fewer drawn than the ratio" },
  message: {
    zh: "{pool} {size} 个，按 {percent}% 应抽取不少于 {least} 个，实际 {drawn} 个",
    en: "{percent}% of {size} {pool} are at least {least}; {drawn} were drawn",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "4% of 539 are 22",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", poolSize: 539, ratio: { percent: 4 }, drawn: 22 }],
      },
      findings: [],
    },
    {
      name: "21 are too few",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", poolSize: 539, ratio: { percent: 4 }, drawn: 21 }],
      },
      findings: ["/draws/0/drawn"],
    },
    {
      name: "exactly a whole number",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", poolSize: 200, ratio: { percent: 2.5 }, drawn: 5 }],
      },
      findings: [],
    },
    {
      name: "all of them but one",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", poolSize: 22, ratio: { all: true }, drawn: 21 }],
      },
      findings: ["/draws/0/drawn"],
    },
    {
      name: "about 4%",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", poolSize: 539, ratio: { percent: 4, sourceText: "约4%" }, drawn: 21 }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "the pool is not given",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 4 }, drawn: 22 }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "nothing was drawn yet",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", poolSize: 539, ratio: { percent: 4 } }],
      },
      findings: [],
    },
  ],
  *check({ draws }) {
    for (const [index, { pool, poolSize, ratio, drawn }] of draws.entries()) {
      if (drawn === undefined) continue;
      const least = poolSize === undefined || ratio === undefined ? undefined : leastDrawn(poolSize, ratio);
      if (least === undefined || /约|左右/.test(ratio?.sourceText ?? "")) yield notExact;
      else if (drawn < least) {
        yield {
          at: pointer("draws", index, "drawn"),
          data: { pool, size: poolSize ?? 0, percent: ratio?.percent ?? 100, least, drawn },
        };
      }
    }
  },
};

const notExact = {
  notRun: {
    zh: "没有对象库数量，或者比例不是确定的数",
    en: "the size of the pool is not given, or the ratio is no definite number",
  },
};
