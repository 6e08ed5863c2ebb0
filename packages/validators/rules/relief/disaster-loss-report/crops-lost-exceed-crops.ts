import { lossReport } from "../../../src/relief/example-loss-report.js";
import { lossAt, lossesOf } from "../../../src/relief/losses.js";
import type { Rule } from "../../../src/rule.js";
import { exceeding } from "../../../src/statistics/exceeding.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

/** More crops lost altogether than affected at all. */
export const cropsLostExceedCrops: Rule<"disaster-loss-report"> = {
  code: "disaster-loss-report/crops-lost-exceed-crops",
  severity: "error",
  title: { zh: "绝收面积大于受灾面积", en: "More crops lost than affected" },
  message: {
    zh: "农作物绝收面积 {printed}，受灾面积 {expected}，绝收是受灾的其中数",
    en: "crops lost {printed}, crops affected {expected}: those lost are among those affected",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "all of it lost; another unit",
      record: lossReport({
        crops: { value: 0.4, unit: "hectare-1k" },
        cropsLost: { value: 400, unit: "hectare" },
      }),
      findings: [],
    },
    {
      name: "more than all, in one county",
      record: lossReport(
        {},
        {
          regions: [
            {
              region: "甲县",
              losses: {
                crops: { value: 400, unit: "hectare" },
                cropsLost: { value: 4000, unit: "hectare" },
              },
            },
          ],
        },
      ),
      findings: ["/regions/0/losses/cropsLost"],
    },
  ],
  *check(record) {
    for (const placed of lossesOf(record)) {
      const mismatch = exceeding(lossAt(placed, "cropsLost"), lossAt(placed, "crops"));
      if (mismatch !== undefined) yield { at: mismatch.whole.at, data: mismatchData(mismatch) };
    }
  },
};
