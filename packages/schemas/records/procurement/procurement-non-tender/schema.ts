import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { bidOpening } from "../../../parts/bid-opening.js";
import { procurementBonds } from "../../../parts/procurement-bonds.js";
import { procurementInvitation } from "../../../parts/procurement-invitation.js";
import { procurementNoticeEnd } from "../../../parts/procurement-notice-end.js";
import { recordBase } from "../../../parts/record-base.js";

/** An invitation to negotiate, to consult or to quote. */
export const procurementNonTender = z
  .strictObject({
    ...recordBase("procurement-non-tender"),
    ...procurementInvitation,
    ...procurementBonds,
    opening: labelled(bidOpening.exactOptional(), "开启", "时间和地点"),
    ...procurementNoticeEnd,
  })
  .meta({ title: "ProcurementNonTender", description: "竞争性谈判、磋商公告和询价公告：邀请供应商响应" });

export type ProcurementNonTender = z.output<typeof procurementNonTender>;
