import type { RecordByType } from "@zwgk/schemas/types";
import type { NoticeKind } from "./notice.js";
import { procurementAcceptance } from "./notices/procurement-acceptance.js";
import { procurementBudget } from "./notices/procurement-budget.js";
import { procurementContract } from "./notices/procurement-contract.js";
import { procurementCorrection } from "./notices/procurement-correction.js";
import { procurementFrameworkAward } from "./notices/procurement-framework-award.js";
import { procurementIntention } from "./notices/procurement-intention.js";
import { procurementNonTender } from "./notices/procurement-non-tender.js";
import { procurementPrequalification } from "./notices/procurement-prequalification.js";
import { procurementResult } from "./notices/procurement-result.js";
import { procurementSingleSource } from "./notices/procurement-single-source.js";
import { procurementTender } from "./notices/procurement-tender.js";
import { procurementTermination } from "./notices/procurement-termination.js";

/** Records of a contracting process: its notices, and the budget that plans for it. */
export type NoticeType = Extract<keyof RecordByType, `procurement-${string}`>;

export type Notice = RecordByType[NoticeType];

/** One mapping for each record of a contracting process. */
const kinds: { readonly [Type in NoticeType]: NoticeKind<RecordByType[Type]> } = {
  "procurement-budget": procurementBudget,
  "procurement-intention": procurementIntention,
  "procurement-prequalification": procurementPrequalification,
  "procurement-tender": procurementTender,
  "procurement-non-tender": procurementNonTender,
  "procurement-single-source": procurementSingleSource,
  "procurement-correction": procurementCorrection,
  "procurement-termination": procurementTermination,
  "procurement-result": procurementResult,
  "procurement-framework-award": procurementFrameworkAward,
  "procurement-contract": procurementContract,
  "procurement-acceptance": procurementAcceptance,
};

export const noticeTypes: readonly NoticeType[] = Object.keys(kinds) as NoticeType[];

export const isNoticeType = (recordType: unknown): recordType is NoticeType =>
  noticeTypes.some((type) => type === recordType);

/** The mapping of a type; which notice it is for is known by its key. */
export const kindOf = (recordType: NoticeType): NoticeKind<Notice> =>
  kinds[recordType] as unknown as NoticeKind<Notice>;
