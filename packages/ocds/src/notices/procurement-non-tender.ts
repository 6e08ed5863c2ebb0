import type { ProcurementNonTender } from "@zwgk/schemas/types";
import { bonds, invitation, isOpen, opening } from "../invitation.js";
import { type NoticeKind, noticeBase } from "../notice.js";

export const procurementNonTender: NoticeKind<ProcurementNonTender> = {
  recordType: "procurement-non-tender",
  tags: () => ["tender"],
  complete: isOpen,
  mapping: {
    ...noticeBase("procurement-non-tender", "tender/documents", "tenderNotice"),
    ...invitation,
    ...bonds,
    opening,
  },
};
