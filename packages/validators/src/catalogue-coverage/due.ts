import { endOfPeriod } from "../catalogue/end-of-period.js";
import { dueBy, workdaysFrom } from "../deadline.js";
import type { RecordOf } from "../record-of.js";
import type { NotEvaluated, RuleContext } from "../rule.js";

type CatalogueItem = RecordOf<"disclosure-catalogue-item">;

/**
 * When something made on a day is due by its row of the catalogue, and by the twenty working days of the regulations
 * where the row gives no number.
 *
 * `undefined` where no law had a limit on the day; not evaluated where the days off are not known.
 */
export const dueByCatalogue = (
  { limit }: CatalogueItem,
  made: string,
  context: RuleContext,
): string | NotEvaluated | undefined => {
  const due = limitFrom(limit, made, context) ?? dueBy(context, "proactive-disclosure", made);
  return due === undefined || "notRun" in due ? due : due.due;
};

const limitFrom = (
  limit: CatalogueItem["limit"],
  made: string,
  context: RuleContext,
): { readonly due: string } | NotEvaluated | undefined => {
  if (limit === undefined) return undefined;
  if (limit.instant === true) return { due: made };
  if (limit.unit === "workday" && Number.isInteger(limit.amount)) {
    return workdaysFrom(context, made, limit.amount as number);
  }
  const due = endOfPeriod(made, limit);
  return due === undefined ? undefined : { due };
};
