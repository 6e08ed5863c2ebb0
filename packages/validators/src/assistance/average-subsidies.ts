import {
  absolute,
  add,
  compare,
  type ExactDecimal,
  exactDecimal,
  half,
  multiply,
  subtract,
  toNumber,
} from "../exact-decimal.js";
import { comparisonData } from "../fiscal/comparison.js";
import type { FindingData, NotEvaluated, Violation } from "../rule.js";
import type { PlacedFigure } from "../statistics/figure-sums.js";
import { quotient } from "../statistics/quotient.js";
import { stepOf } from "../statistics/rounding.js";
import { inOnes, quantityOf } from "../statistics/stat-units.js";
import { type Headline, headlinesOf, type MeasureKey } from "./headlines.js";
import { monthOf, monthsIn } from "./periods.js";
import { type AssistanceStatistics, decimalsIn, figureAt } from "./statistics-items.js";

/** What an average was divided by: something printed, or the people on the list at the end of the period. */
export type Divisor = "printed" | "end-of-period";

/** An average that is not what the money and the people beside it give, by more than one of its last digit. */
export function* wrongAverages(
  record: AssistanceStatistics,
  divisor: Divisor,
): Generator<Violation | NotEvaluated> {
  let incomplete = false;
  for (const { rows } of headlinesOf(record.items).values()) {
    const figure = (measure: MeasureKey): PlacedFigure | undefined =>
      figureAt(record, rows.get(measure) ?? -1);
    const average = figure("average-subsidy");
    if (average === undefined) continue;
    const parts = partsOf(record, rows, average, figure);
    if (parts === undefined) {
      incomplete ||= divisor === "end-of-period";
      continue;
    }
    if (parts.divisor !== divisor) continue;
    const data = averageData(record, average, parts);
    const item = record.items[rows.get("average-subsidy") ?? -1]?.name ?? "";
    if (data !== undefined) yield { at: average.at, data: { item, months: parts.months, ...data } };
  }
  if (incomplete) yield divisorMissing;
}

interface Parts {
  readonly divisor: Divisor;
  readonly funds: PlacedFigure;
  readonly by: PlacedFigure;
  /** Times the divisor. */
  readonly months: number;
}

const partsOf = (
  record: AssistanceStatistics,
  rows: Headline["rows"],
  average: PlacedFigure,
  figure: (measure: MeasureKey) => PlacedFigure | undefined,
): Parts | undefined => {
  if (quantityOf(average.unit) === "money") {
    const [own, times] = [figure("funds"), figure("person-times")];
    if (own !== undefined && times !== undefined) {
      return { divisor: "printed", funds: own, by: times, months: 1 };
    }
    const [funds, by] = [figure("cumulative-funds"), figure("cumulative-person-times")];
    return funds && by && { divisor: "printed", funds, by, months: 1 };
  }
  const funds = figure("funds") ?? figure("cumulative-funds");
  if (quantityOf(average.unit) !== "monthly-rate" || funds === undefined) return undefined;
  const personMonths = figure("person-months");
  if (personMonths !== undefined) return { divisor: "printed", funds, by: personMonths, months: 1 };
  const by = figure("persons");
  const months = rows.has("funds") ? monthsIn(record) : monthOf(record);
  return by && { divisor: "end-of-period", funds, by, months };
};

const averageData = (
  record: AssistanceStatistics,
  average: PlacedFigure,
  { funds, by, months }: Parts,
): FindingData | undefined => {
  const divisor = multiply(inOnes(by), exactDecimal(months));
  if (divisor.units <= 0n || quantityOf(funds.unit) !== "money") return undefined;
  const decimals = decimalsIn(record);
  const printed = exactDecimal(average.value);
  const digit: ExactDecimal = { units: 1n, scale: printed.scale };
  const apart = absolute(subtract(inOnes(funds), multiply(printed, divisor)));
  const slack = add(multiply(digit, divisor), half(stepOf(funds, decimals)));
  if (compare(apart, slack) <= 0) return undefined;
  const shown = (money: ExactDecimal): number => toNumber(quotient(money, divisor, 2));
  return {
    printed: average.value,
    ...comparisonData(
      { expected: shown(inOnes(funds)), difference: shown(apart), tolerance: shown(slack) },
      [funds, by].map(({ at, value }) => ({ at, printed: value })),
    ),
  };
};

const divisorMissing: NotEvaluated = {
  notRun: {
    zh: "没有同一口径的资金和人数，或者人均没有印明按月、按次",
    en: "money and people of the same scheme are missing, or the average does not say whether it is monthly",
  },
};
