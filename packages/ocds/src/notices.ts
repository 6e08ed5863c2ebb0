import type { ProcurementContract, ProcurementResult } from "@zwgk/schemas/types";
import type { NoticeKind, NoticeType } from "./notice.js";
import { procurementContract } from "./notices/procurement-contract.js";
import { procurementResult } from "./notices/procurement-result.js";

/** The records that can be exported. */
export type Notice = ProcurementContract | ProcurementResult;

const kinds: readonly unknown[] = [procurementResult, procurementContract];

const noticeKinds = kinds as readonly NoticeKind<Notice>[];

export const noticeTypes: readonly NoticeType[] = noticeKinds.map(({ recordType }) => recordType);

export const kindOf = (recordType: string): NoticeKind<Notice> | undefined =>
  noticeKinds.find((kind) => kind.recordType === recordType);
