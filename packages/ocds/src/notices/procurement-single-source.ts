import type { ProcurementSingleSource } from "@zwgk/schemas/types";
import { amount } from "../amounts.js";
import { ending } from "../invitation.js";
import { items } from "../items.js";
import { singleSource } from "../method.js";
import { type NoticeKind, noticeBase, noticePeriod, projectNumber } from "../notice.js";
import { organisation, organisations } from "../parties.js";
import { group, type Mapping, part, text } from "../route.js";

const originalContract: Mapping<NonNullable<ProcurementSingleSource["originalContract"]>> = {
  contractNumber: text("contractNumber"),
  contractName: text("contractName"),
  amount: amount("value"),
};

export const procurementSingleSource: NoticeKind<ProcurementSingleSource> = {
  recordType: "procurement-single-source",
  tags: () => ["planning", "tender"],
  complete: (_notice, place) => {
    singleSource(place);
  },
  mapping: {
    ...noticeBase("procurement-single-source", "tender/documents", "singleSourceNotice"),
    projectNumber,
    otherNumbers: part("tender/otherNumbers"),
    projectName: text("tender/title"),
    category: text("tender/mainProcurementCategory"),
    requirement: text("tender/description"),
    items: items("tender/items", "tender"),
    budget: amount("planning/budget/amount"),
    reason: text("tender/procurementMethodRationale"),
    originalContract: group("tender/originalContract", originalContract),
    suppliers: organisations("tender/tenderers", "tenderer"),
    expertOpinions: part("tender/expertOpinions"),
    noticePeriod,
    publicityPeriod: part("notice/publicityPeriod"),
    supervisor: organisation("tender/supervisor", "reviewBody"),
    ...ending,
  },
};
