import { compare, subtract } from "../exact-decimal.js";
import type { NotEvaluated } from "../rule.js";
import { type FigureMismatch, figureMismatch, plus } from "../statistics/figure-sums.js";
import { inOnes } from "../statistics/stat-units.js";
import { type PartGroup, sumGroups } from "./part-groups.js";
import {
  type AssistanceStatistics,
  type Column,
  columns,
  figureAt,
  lazyDecimals,
} from "./statistics-items.js";

/** A column in which the parts of a row do not add up to it. */
export interface BrokenSum {
  readonly group: PartGroup;
  readonly column: Column;
  readonly mismatch: FigureMismatch;
  /** Where this period's column adds up, the two parts of which one was then counted within the other. */
  readonly countedWithin?: { readonly counted: number; readonly within: number };
}

/** Every column of every row that is the sum of others, where it is not. */
export function* brokenSums(record: AssistanceStatistics): Generator<BrokenSum | NotEvaluated> {
  const decimals = lazyDecimals(record);
  let blank = false;
  for (const group of sumGroups(record.items)) {
    let addsUpNow = false;
    for (const column of columns) {
      const whole = figureAt(record, group.whole, column);
      const parts = group.parts.flatMap((index) => figureAt(record, index, column) ?? []);
      if (whole === undefined || parts.length === 0) continue;
      if (parts.length < group.parts.length) {
        blank = true;
        continue;
      }
      const mismatch = figureMismatch(whole, plus(parts), decimals);
      if (mismatch === undefined) {
        addsUpNow ||= column === "value";
        continue;
      }
      const counted = addsUpNow ? countedTwice(record, group, column, mismatch) : undefined;
      yield { group, column, mismatch, ...(counted !== undefined && { countedWithin: counted }) };
    }
  }
  if (blank) yield partBlank;
}

/** The parts exceed the whole by exactly one of them, which without it in another were what they are now. */
const countedTwice = (
  record: AssistanceStatistics,
  { parts }: PartGroup,
  column: Column,
  { gap }: FigureMismatch,
): BrokenSum["countedWithin"] => {
  if (column === "value" || gap.units > 0n) return undefined;
  const excess = { ...gap, units: -gap.units };
  const isExcess = (index: number, than: Column): boolean => {
    const figure = figureAt(record, index, than);
    return figure !== undefined && compare(inOnes(figure), excess) === 0;
  };
  const counted = parts.find((index) => isExcess(index, column));
  if (counted === undefined) return undefined;
  const within = parts.find((index) => {
    const [now, then] = [figureAt(record, index), figureAt(record, index, column)];
    if (index === counted || now === undefined || then === undefined) return false;
    return compare(subtract(inOnes(then), inOnes(now)), excess) === 0;
  });
  return within === undefined ? undefined : { counted, within };
};

const partBlank: NotEvaluated = {
  notRun: {
    zh: "有的分项没有填数，不能相加",
    en: "a part is blank, so that the parts cannot be added",
  },
};
