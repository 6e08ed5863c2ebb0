import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { text } from "../fields/text.js";
import { procurementCategoryCodes } from "../generated/codes/procurement-category.js";
import { documentPeriod } from "./document-period.js";
import { localDateTime } from "./local-date-time.js";
import { procurementAmount } from "./procurement-amount.js";
import { procurementItem } from "./procurement-item.js";
import { procurementProject } from "./procurement-project.js";
import { smeReserve } from "./sme-reserve.js";
import { tenderLot } from "./tender-lot.js";
import { timeLimit } from "./time-limit.js";

/** What a notice that invites suppliers says, whichever the method; spread into the record. */
export const procurementInvitation = {
  ...procurementProject,
  category: labelled(z.enum(procurementCategoryCodes).exactOptional(), "类别", "货物、服务或工程"),
  budget: labelled(procurementAmount.exactOptional(), "预算金额", "整个项目的采购预算"),
  ceiling: labelled(procurementAmount.exactOptional(), "最高限价", "整个项目的最高限价，设定时填写"),
  requirement: labelled(text.exactOptional(), "采购需求", "标的名称、数量、简要技术或者服务要求"),
  items: labelled(
    z.array(procurementItem).max(10_000).exactOptional(),
    "标的表",
    "采购需求列成表时各行，按公告顺序",
  ),
  lots: labelled(
    z.array(tenderLot).min(1).max(1000).exactOptional(),
    "采购包",
    "分包的项目逐包填写，不分包的省略",
  ),
  period: labelled(text.exactOptional(), "合同履行期限", "按公告原样"),
  consortiumAllowed: labelled(
    z.boolean().exactOptional(),
    "接受联合体",
    "“本项目（否）接受联合体投标”为 false",
  ),
  qualification: labelled(text.exactOptional(), "申请人资格要求", "法定条件、政策要求和特定条件"),
  smeReserve: labelled(smeReserve.exactOptional(), "中小企业预留", "是否专门面向中小企业采购"),
  documentPeriod: labelled(documentPeriod.exactOptional(), "获取采购文件", "时间、地点、方式和售价"),
  deadline: labelled(localDateTime.exactOptional(), "提交截止时间", "提交投标、响应或者申请文件的截止时间"),
  noticePeriod: labelled(timeLimit.exactOptional(), "公告期限", "公告挂网的时间，不是提供文件的期限"),
};
