import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { text } from "../../../fields/text.js";
import { procurementInvitation } from "../../../parts/procurement-invitation.js";
import { procurementNoticeEnd } from "../../../parts/procurement-notice-end.js";
import { recordBase } from "../../../parts/record-base.js";

/** An invitation to apply for a tender whose bidders are chosen beforehand by their qualification. */
export const procurementPrequalification = z
  .strictObject({
    ...recordBase("procurement-prequalification"),
    ...procurementInvitation,
    invitedCount: labelled(
      z.int().min(0).max(100_000).exactOptional(),
      "拟邀请供应商数",
      "限制通过资格预审的数量时填写",
    ),
    applicationDocuments: labelled(text.exactOptional(), "申请文件的组成", "资格预审申请文件的组成和格式"),
    reviewMethod: labelled(text.exactOptional(), "审查标准和方法", "资格预审的标准、方法"),
    ...procurementNoticeEnd,
  })
  .meta({ title: "ProcurementPrequalification", description: "资格预审公告：邀请供应商申请参加资格预审" });

export type ProcurementPrequalification = z.output<typeof procurementPrequalification>;
