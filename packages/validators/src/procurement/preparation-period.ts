import { addDays } from "@zwgk/workdays";
import { type DatedDuty, dueBy, workdaysFrom } from "../deadline.js";
import type { RuleContext } from "../rule.js";
import type { Method } from "./invitation.js";

/** Twenty days to prepare bids. A last day in a holiday is not moved: that it moves is an analogy only. */
export const bidsDue =
  (context: RuleContext): DatedDuty["due"] =>
  (issued) => {
    const result = dueBy(context, "procurement-bid-preparation-period", issued);
    return result === undefined || "notRun" in result ? result : { due: result.nominal };
  };

/** Ten days to respond in a consultation, three working days in a negotiation or an inquiry; no period elsewhere. */
export const responsesDue = (context: RuleContext, method: Method): DatedDuty["due"] | undefined => {
  if (method === "competitive-consultation") return (issued) => ({ due: addDays(issued, 10) });
  return method === "competitive-negotiation" || method === "inquiry"
    ? (issued) => workdaysFrom(context, issued, 3)
    : undefined;
};
