import { lossReport } from "../../../src/relief/example-loss-report.js";
import { lossAt, lossesOf, lossKeys, lossNames } from "../../../src/relief/losses.js";
import type { Rule } from "../../../src/rule.js";
import { sumMismatch } from "../../../src/statistics/exceeding.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

/** Losses of the counties that do not add up to those of the whole region. */
export const regionsDoNotSum: Rule<"disaster-loss-report"> = {
  code: "disaster-loss-report/regions-do-not-sum",
  severity: "error",
  title: { zh: "各地区之和不等于全地区", en: "Regions do not add up" },
  message: {
    zh: "{item}全地区为 {printed}，各下级地区相加为 {expected}，相差 {difference}",
    en: "{itemEn}: {printed} for the whole region, its parts come to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "two counties, the whole rounded to 万人",
      record: lossReport(
        { affected: { value: 12, unit: "person-10k" }, relocated: { value: 43000, unit: "person" } },
        {
          subregions: ["甲县", "乙区"],
          regions: [
            {
              region: "甲县",
              losses: {
                affected: { value: 70300, unit: "person" },
                relocated: { value: 23000, unit: "person" },
              },
            },
            {
              region: "乙区",
              losses: {
                affected: { value: 50000, unit: "person" },
                relocated: { value: 20000, unit: "person" },
              },
            },
          ],
        },
      ),
      findings: [],
    },
    {
      name: "a death left out",
      record: lossReport(
        { dead: { value: 1, unit: "person" } },
        {
          subregions: ["甲县", "乙区"],
          regions: [
            { region: "甲县", losses: { dead: { value: 1, unit: "person" } } },
            { region: "乙区", losses: { dead: { value: 1, unit: "person" } } },
          ],
        },
      ),
      findings: ["/losses/dead"],
    },
    {
      name: "a county is not listed",
      record: lossReport(
        { dead: { value: 2, unit: "person" } },
        {
          subregions: ["甲县", "乙区"],
          regions: [{ region: "甲县", losses: { dead: { value: 1, unit: "person" } } }],
        },
      ),
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { regions = [], subregions = [] } = record;
    if (regions.length === 0) return;
    const [own, ...parts] = lossesOf(record);
    const byName = new Map(regions.map(({ region }, index) => [region, parts[index]]));
    const listed = subregions.flatMap((name) => byName.get(name) ?? []);
    if (own === undefined || subregions.length === 0 || listed.length < subregions.length) {
      yield regionsMissing;
      return;
    }
    for (const key of lossKeys) {
      const whole = lossAt(own, key);
      const figures = listed.flatMap((placed) => lossAt(placed, key) ?? []);
      if (whole === undefined || figures.length < listed.length) continue;
      const mismatch = sumMismatch(whole, figures);
      if (mismatch === undefined) continue;
      const { zh, en } = lossNames[key];
      yield { at: whole.at, data: { item: zh, itemEn: en, ...mismatchData(mismatch) } };
    }
  },
};

const regionsMissing = {
  notRun: {
    zh: "没有写明下级地区全体（subregions），或者有的地区没有列出",
    en: "the regions that make up the whole are not declared, or some are not listed",
  },
};
