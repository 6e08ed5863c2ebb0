import type { ProcurementTermination } from "@zwgk/schemas/types";
import { ending, project } from "../invitation.js";
import { putAt } from "../json.js";
import { lotNumber, lotObjects, lots } from "../lots.js";
import { day } from "../moments.js";
import { type NoticeKind, noticeBase } from "../notice.js";
import { type Mapping, part, text } from "../route.js";

type Lot = NonNullable<ProcurementTermination["lots"]>[number];
type Reasons = ProcurementTermination["reasons"];

const lotMapping: Mapping<Lot> = {
  lotNumber,
  title: text("title"),
  reason: text("statusDetails"),
  reasons: part("terminationReasons"),
};

/** 废标: the procedure ran and came to nothing. For other reasons it was called off. */
const failures: readonly string[] = ["too-few-suppliers", "bids-above-budget"];

const statusFor = (reasons: Reasons): string =>
  reasons?.some((reason) => failures.includes(reason)) === true ? "unsuccessful" : "cancelled";

export const procurementTermination: NoticeKind<ProcurementTermination> = {
  recordType: "procurement-termination",
  tags: () => ["tenderCancellation"],
  complete: ({ reasons, lots: terminated }, { object }) => {
    if (terminated === undefined) putAt(object, "tender/status", statusFor(reasons));
    for (const [index, lot] of lotObjects(object).entries()) {
      lot["status"] = statusFor(terminated?.[index]?.reasons ?? reasons);
    }
  },
  mapping: {
    ...noticeBase("procurement-termination", "tender/documents", "cancellationDetails"),
    ...project,
    terminatedOn: day("tender/terminatedOn"),
    reason: text("tender/statusDetails"),
    reasons: part("tender/terminationReasons"),
    lots: lots(lotMapping),
    ...ending,
  },
};
