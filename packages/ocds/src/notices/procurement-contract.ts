import type { ProcurementContract } from "@zwgk/schemas/types";
import { amount } from "../amounts.js";
import { completeContract, contractNumber } from "../contracts.js";
import { items } from "../items.js";
import { method, methodText } from "../method.js";
import { day } from "../moments.js";
import { type NoticeKind, noticeBase, projectNumber, supplements } from "../notice.js";
import { organisations, purchaser } from "../parties.js";
import { flag, part, several, text } from "../route.js";

export const procurementContract: NoticeKind<ProcurementContract> = {
  recordType: "procurement-contract",
  tags: () => ["contract"],
  complete: completeContract,
  mapping: {
    ...noticeBase("procurement-contract", "contracts/0/documents", "contractNotice"),
    contractNumber,
    contractName: text("contracts/0/title"),
    projectNumber,
    projectName: text("tender/title"),
    method,
    methodText,
    purchaser,
    suppliers: several(
      organisations("contracts/0/suppliers", "supplier"),
      organisations("awards/0/suppliers", "supplier"),
    ),
    supplierSize: text("contracts/0/supplierSize"),
    items: items("contracts/0/items", "contract"),
    itemsComplete: flag("contracts/0/itemsComplete"),
    amount: amount("contracts/0/value"),
    performanceBond: amount("contracts/0/performanceBond"),
    paymentTerm: part("contracts/0/paymentTerm"),
    performancePeriod: text("contracts/0/performancePeriod"),
    performancePlace: text("contracts/0/performancePlace"),
    awardDate: day("awards/0/date"),
    awardLetterDate: day("awards/0/letterDate"),
    dateSigned: day("contracts/0/dateSigned"),
    filedOn: day("contracts/0/filingDate"),
    supplements,
  },
};
