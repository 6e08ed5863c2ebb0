import { labelled } from "../fields/labelled.js";
import { procurementAmount } from "./procurement-amount.js";

/** What suppliers are to deposit when they bid and when they have won; spread into the record. */
export const procurementBonds = {
  bidBond: labelled(
    procurementAmount.exactOptional(),
    "投标保证金",
    "投标、谈判、磋商、询价保证金；印为比例的，kind 填 fee-rate，基数是预算金额",
  ),
  performanceBond: labelled(
    procurementAmount.exactOptional(),
    "履约保证金",
    "公告要求提交的；印为比例的，kind 填 fee-rate，基数是合同金额",
  ),
};
