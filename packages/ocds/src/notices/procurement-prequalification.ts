import type { ProcurementPrequalification } from "@zwgk/schemas/types";
import { invitation, isOpen } from "../invitation.js";
import { type NoticeKind, noticeBase } from "../notice.js";
import { number, text } from "../route.js";

export const procurementPrequalification: NoticeKind<ProcurementPrequalification> = {
  recordType: "procurement-prequalification",
  tags: () => ["tender"],
  complete: isOpen,
  mapping: {
    ...noticeBase("procurement-prequalification", "tender/documents", "tenderNotice"),
    ...invitation,
    invitedCount: number("tender/invitedCount"),
    applicationDocuments: text("tender/applicationDocuments"),
    reviewMethod: text("tender/reviewMethod"),
  },
};
