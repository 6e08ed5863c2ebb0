import { pointer } from "../../../src/pointer.js";
import { lossReport } from "../../../src/relief/example-loss-report.js";
import { lossAt, lossesOf } from "../../../src/relief/losses.js";
import type { Rule } from "../../../src/rule.js";
import { sumMismatch } from "../../../src/statistics/exceeding.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

/** Losses by sector that together exceed the direct loss; a list may leave sectors out. */
export const sectorLossesExceedLoss: Rule<"disaster-loss-report"> = {
  code: "disaster-loss-report/sector-losses-exceed-loss",
  severity: "error",
  title: { zh: "分项损失之和大于直接经济损失", en: "Sectors lose more than the whole" },
  message: {
    zh: "直接经济损失为 {printed}，各行业相加为 {expected}，多出 {difference}；请核对单位是万元还是亿元",
    en: "the direct loss is {printed}, the sectors come to {expected}, {difference} more; check 万元 against 亿元",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "two sectors of several; one in another unit and rounded",
      record: lossReport(
        { directLoss: { value: 43000, unit: "CNY-10k" } },
        {
          sectorLosses: [
            { sector: "农业", amount: { value: 3.1, unit: "CNY-100m" } },
            { sector: "家庭财产", amount: { value: 12000, unit: "CNY-10k" } },
          ],
        },
      ),
      findings: [],
    },
    {
      name: "亿元 taken for 万元",
      record: lossReport(
        { directLoss: { value: 4.3, unit: "CNY-10k" } },
        { sectorLosses: [{ sector: "农业", amount: { value: 3.1, unit: "CNY-100m" } }] },
      ),
      findings: ["/losses/directLoss"],
    },
  ],
  *check(record) {
    const [own] = lossesOf(record);
    const loss = own && lossAt(own, "directLoss");
    const parts = (record.sectorLosses ?? []).map(({ amount }, index) => ({
      ...amount,
      at: pointer("sectorLosses", index, "amount"),
    }));
    if (loss === undefined || parts.length === 0) return;
    const mismatch = sumMismatch(loss, parts);
    if (mismatch !== undefined && mismatch.gap.units < 0n)
      yield { at: loss.at, data: mismatchData(mismatch) };
  },
};
