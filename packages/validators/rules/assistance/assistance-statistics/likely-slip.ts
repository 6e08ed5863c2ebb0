import { brokenSums } from "../../../src/assistance/broken-sums.js";
import { changeStep, wrongChange } from "../../../src/assistance/changes.js";
import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { type AssistanceStatistics, decimalsIn, figureAt } from "../../../src/assistance/statistics-items.js";
import { type ExactDecimal, subtract, timesPowerOfTen, toNumber } from "../../../src/exact-decimal.js";
import { digitSlip } from "../../../src/fiscal/slips.js";
import type { Rule } from "../../../src/rule.js";
import type { PlacedFigure } from "../../../src/statistics/figure-sums.js";
import { inOnes, powerOf } from "../../../src/statistics/stat-units.js";

/**
 * The one figure of a sum that does not add up in which a slip of the pen would explain it.
 *
 * Two digits swapped, one lost or one too many. A printed change that the figure as it stands bears out rules it out.
 */
export const likelySlip: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/likely-slip",
  severity: "info",
  title: { zh: "可能是笔误", en: "Likely a slip of the pen" },
  message: {
    zh: "“{item}”印为 {printed}，如为 {likely}（{detail}），合计就相符；请核对",
    en: "“{item}” is printed as {printed}; were it {likely}, the sum would hold ({detail}): please check",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "two digits of a part swapped",
      record: monthlyTable(
        { name: "城乡低保人数", level: 0, partsComplete: true, unit: "person", value: 474930 },
        { name: "城市", level: 1, unit: "person", value: 62162 },
        { name: "农村", level: 1, unit: "person", value: 421768 },
      ),
      findings: ["/items/2/value"],
    },
    {
      name: "the printed change bears the figure out",
      record: monthlyTable(
        { name: "城乡低保人数", level: 0, partsComplete: true, unit: "person", value: 474930 },
        { name: "城市", level: 1, unit: "person", value: 62162 },
        { name: "农村", level: 1, unit: "person", value: 421768, previous: 406503, change: 3.76 },
      ),
      findings: [],
    },
    {
      name: "off by something else",
      record: monthlyTable(
        { name: "城乡低保人数", level: 0, partsComplete: true, unit: "person", value: 474930 },
        { name: "城市", level: 1, unit: "person", value: 62162 },
        { name: "农村", level: 1, unit: "person", value: 412101 },
      ),
      findings: [],
    },
  ],
  *check(record) {
    for (const broken of brokenSums(record)) {
      if ("notRun" in broken || broken.column !== "value" || broken.countedWithin !== undefined) continue;
      const { group, mismatch } = broken;
      const candidates = [group.whole, ...group.parts].flatMap((index) => {
        const figure = figureAt(record, index);
        if (figure === undefined) return [];
        const off = index === group.whole ? mismatch.gap : { ...mismatch.gap, units: -mismatch.gap.units };
        const likely = corrected(figure, off);
        const detail = digitSlip(digits(figure.value), digits(likely));
        return detail === undefined || isBorneOut(record, index, figure)
          ? []
          : [{ index, figure, likely, detail }];
      });
      const [candidate, ...others] = candidates;
      if (candidate === undefined || others.length > 0) continue;
      const { index, figure, likely, detail } = candidate;
      yield {
        at: figure.at,
        data: { item: record.items[index]?.name ?? "", printed: figure.value, likely, detail },
      };
    }
  },
};

const corrected = (figure: PlacedFigure, off: ExactDecimal): number =>
  toNumber(timesPowerOfTen(subtract(inOnes(figure), off), -powerOf(figure.unit)));

const digits = (value: number): string => String(value).replace(/[-.]/g, "");

/** Whether a change is printed that the figure makes. */
const isBorneOut = (record: AssistanceStatistics, index: number, figure: PlacedFigure): boolean => {
  const change = record.items[index]?.change;
  const before = figureAt(record, index, "previous");
  return (
    typeof change === "number" &&
    before !== undefined &&
    wrongChange(change, [figure, before], changeStep(record), () => decimalsIn(record)) === undefined
  );
};
