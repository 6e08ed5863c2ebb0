import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { bidOpening } from "../../../parts/bid-opening.js";
import { procurementBonds } from "../../../parts/procurement-bonds.js";
import { procurementInvitation } from "../../../parts/procurement-invitation.js";
import { procurementNoticeEnd } from "../../../parts/procurement-notice-end.js";
import { recordBase } from "../../../parts/record-base.js";

/** An invitation to bid. */
export const procurementTender = z
  .strictObject({
    ...recordBase("procurement-tender"),
    ...procurementInvitation,
    ...procurementBonds,
    opening: labelled(bidOpening.exactOptional(), "开标", "时间和地点"),
    ...procurementNoticeEnd,
  })
  .meta({ title: "ProcurementTender", description: "招标公告：邀请供应商投标" });

export type ProcurementTender = z.output<typeof procurementTender>;
