import { dueBy, workdaysFrom } from "../deadline.js";
import type { RecordOf } from "../record-of.js";
import type { NotEvaluated, RuleContext } from "../rule.js";
import { type OrganisationType, typeOf } from "./organisation-type.js";

export type Inspection = RecordOf<"annual-inspection">;

export const typeOfInspected = ({
  organisation,
  organisationType,
}: Inspection): OrganisationType | undefined => typeOf(organisationType, organisation.creditCode);

/**
 * When the papers on a year were due in the next; a last day on a rest day is taken as the next working day,
 * for many registrars still accept them then.
 */
export const filingDue = (
  context: RuleContext,
  rule: string,
  year: number,
): { readonly due: string } | NotEvaluated | undefined => {
  const due = dueBy(context, rule, String(year + 1));
  if (due === undefined || "notRun" in due) return due;
  return workdaysFrom(context, due.due, 0);
};
