import { type FigureMismatch, figureMismatch, type PlacedFigure } from "../statistics/figure-sums.js";
import { headlinesOf } from "./headlines.js";
import { type AssistanceStatistics, decimalsIn, figureAt } from "./statistics-items.js";

/** What a period spent and what was spent since January, of one scheme. */
export interface Flow {
  readonly item: string;
  readonly period: PlacedFigure;
  readonly cumulative: PlacedFigure;
  /** The cumulative figure of the period before, where it is printed beside. */
  readonly before: PlacedFigure | undefined;
}

/** Money and person-times that the table gives both for the period and since January. */
export function* flowsOf(record: AssistanceStatistics): Generator<Flow> {
  for (const { rows } of headlinesOf(record.items).values()) {
    for (const measure of ["funds", "person-times"] as const) {
      const total = rows.get(`cumulative-${measure}`);
      if (total === undefined) continue;
      const [period, cumulative] = [figureAt(record, rows.get(measure) ?? -1), figureAt(record, total)];
      if (period === undefined || cumulative === undefined) continue;
      const before = figureAt(record, total, "previous");
      yield { item: record.items[total]?.name ?? "", period, cumulative, before };
    }
  }
}

/** A cumulative figure that is not the period's own and what came before it. */
export const cumulativeMismatch = (
  record: AssistanceStatistics,
  cumulative: PlacedFigure,
  figures: readonly PlacedFigure[],
): FigureMismatch | undefined =>
  figureMismatch(
    cumulative,
    figures.map((figure) => ({ figure })),
    () => decimalsIn(record),
  );
