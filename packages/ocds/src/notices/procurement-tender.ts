import type { ProcurementTender } from "@zwgk/schemas/types";
import { bonds, invitation, isOpen, opening } from "../invitation.js";
import { type NoticeKind, noticeBase } from "../notice.js";

export const procurementTender: NoticeKind<ProcurementTender> = {
  recordType: "procurement-tender",
  tags: () => ["tender"],
  complete: isOpen,
  mapping: {
    ...noticeBase("procurement-tender", "tender/documents", "tenderNotice"),
    ...invitation,
    ...bonds,
    opening,
  },
};
