import { lossReport } from "../../../src/relief/example-loss-report.js";
import { lossAt, lossesOf, lossNames } from "../../../src/relief/losses.js";
import type { Rule } from "../../../src/rule.js";
import { exceeding } from "../../../src/statistics/exceeding.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

const among = ["dead", "missing", "relocated", "needAid"] as const;

/**
 * More people relocated, in need of aid, dead or missing than were affected.
 *
 * They are counted among those affected; people led to safety beforehand are sometimes counted apart, so it is a
 * warning.
 */
export const peopleExceedAffected: Rule<"disaster-loss-report"> = {
  code: "disaster-loss-report/people-exceed-affected",
  severity: "warning",
  title: { zh: "其中人口多于受灾人口", en: "More people than were affected" },
  message: {
    zh: "{item} {printed}，受灾人口 {expected}，应是受灾人口的其中数；请核对单位是人还是万人",
    en: "{itemEn}: {printed}, people affected: {expected}; check persons against 万人",
  },
  basis: [{ source: "disaster-statistics-practice", article: "指标" }],
  since: "0.1.0",
  examples: [
    {
      name: "everyone relocated, rounded",
      record: lossReport({
        affected: { value: 12, unit: "person-10k" },
        relocated: { value: 120300, unit: "person" },
      }),
      findings: [],
    },
    {
      name: "万人 printed as persons",
      record: lossReport({
        affected: { value: 12, unit: "person" },
        relocated: { value: 4300, unit: "person" },
        needAid: { value: 2100, unit: "person" },
      }),
      findings: ["/losses/relocated", "/losses/needAid"],
    },
  ],
  *check(record) {
    for (const placed of lossesOf(record)) {
      for (const key of among) {
        const mismatch = exceeding(lossAt(placed, key), lossAt(placed, "affected"));
        if (mismatch === undefined) continue;
        const { zh, en } = lossNames[key];
        yield { at: mismatch.whole.at, data: { item: zh, itemEn: en, ...mismatchData(mismatch) } };
      }
    }
  },
};
