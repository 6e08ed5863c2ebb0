import type { ProcurementAcceptance } from "@zwgk/schemas/types";
import { amount } from "../amounts.js";
import { completeContract, contractNumber } from "../contracts.js";
import { putAt } from "../json.js";
import { day, startOfDay } from "../moments.js";
import { type NoticeKind, noticeBase, projectNumber, supplements } from "../notice.js";
import { organisations, purchaser } from "../parties.js";
import { flag, type Place, part, several, text } from "../route.js";

type Acceptance = ProcurementAcceptance["acceptance"];

const milestone = "contracts/0/implementation/milestones/0";

const statuses: Readonly<Record<NonNullable<Acceptance["conclusion"]>, string>> = {
  accepted: "met",
  "accepted-after-rectification": "met",
  "partly-accepted": "partiallyMet",
  rejected: "notMet",
};

/** The acceptance as a milestone of the contract; each notice is one of its own. */
const completeMilestone = ({ acceptance }: ProcurementAcceptance, { object, shared }: Place): void => {
  const { conclusion, date, opinion } = acceptance;
  const status = conclusion === undefined ? undefined : statuses[conclusion];
  putAt(object, `${milestone}/id`, shared.releaseId);
  putAt(object, `${milestone}/type`, "delivery");
  putAt(object, `${milestone}/title`, "履约验收");
  if (status !== undefined) putAt(object, `${milestone}/status`, status);
  if (status === "met" && date !== undefined) putAt(object, `${milestone}/dateMet`, startOfDay(date));
  if (opinion !== undefined) putAt(object, `${milestone}/description`, opinion);
};

export const procurementAcceptance: NoticeKind<ProcurementAcceptance> = {
  recordType: "procurement-acceptance",
  tags: () => ["implementation"],
  complete: (notice, place) => {
    completeContract(notice, place);
    completeMilestone(notice, place);
  },
  mapping: {
    ...noticeBase("procurement-acceptance", "contracts/0/documents", "acceptanceNotice"),
    contractNumber,
    contractName: text("contracts/0/title"),
    projectNumber,
    projectName: text("tender/title"),
    purchaser,
    suppliers: several(
      organisations("contracts/0/suppliers", "supplier"),
      organisations("awards/0/suppliers", "supplier"),
    ),
    supplierSize: text("contracts/0/supplierSize"),
    publicService: flag("contracts/0/publicService"),
    dateSigned: day("contracts/0/dateSigned"),
    contractAmount: amount("contracts/0/value"),
    acceptedAmount: amount(`${milestone}/value`),
    acceptance: part(`${milestone}/acceptance`),
    paymentTerm: part("contracts/0/paymentTerm"),
    paidOn: day("contracts/0/paymentDate"),
    supplements,
  },
};
