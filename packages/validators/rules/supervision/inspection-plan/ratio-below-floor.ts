import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { belowFloor } from "../../../src/supervision/ratio.js";

/**
 * A plan that inspects fewer social organisations in the year than the least for its level.
 *
 * Rounds of a year add up. The measures were read in copies of the article; hence a warning.
 */
export const ratioBelowFloor: Rule<"inspection-plan"> = {
  code: "inspection-plan/ratio-below-floor",
  severity: "warning",
  title: { zh: "社会组织抽查比例低于下限", en: "Too few social organisations inspected" },
  message: {
    zh: "社会组织抽查比例 {percent}%，每年 {times} 次，全年 {share}%，低于本级的下限 {floor}%",
    en: "{percent}% of the social organisations, {times} time(s) a year, is {share}% in the year, below the {floor}% of this level",
  },
  basis: [{ source: "social-organisation-inspection-measures-2017", article: "第五条" }],
  since: "0.1.0",
  examples: [
    {
      name: "4% in a county",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 4 } }],
        level: "4",
        roundsPerYear: 1,
      },
      findings: [],
    },
    {
      name: "two rounds of 5% in a city",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 5 } }],
        level: "3",
        roundsPerYear: 2,
      },
      findings: [],
    },
    {
      name: "two rounds of 2% in a city, exactly the floor",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 2 } }],
        level: "3",
        roundsPerYear: 2,
      },
      findings: [],
    },
    {
      name: "one round of 2% in a county",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 2 } }],
        level: "4",
        roundsPerYear: 1,
      },
      findings: ["/draws/0/ratio/percent"],
    },
    {
      name: "2%, and not said how many rounds",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 2 } }],
        level: "4",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "care homes have no such floor",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        level: "4",
        draws: [{ pool: "养老机构", ratio: { percent: 2 } }],
      },
      findings: [],
    },
  ],
  *check({ draws, level, roundsPerYear }) {
    for (const [index, { pool, item = "", ratio }] of draws.entries()) {
      const at = pointer("draws", index, "ratio", "percent");
      yield* belowFloor({ what: pool + item, ratio, timesPerYear: roundsPerYear, level, at });
    }
  },
};
