import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { line, text } from "../../../fields/text.js";
import { yearMonth } from "../../../fields/year-month.js";
import { attachment } from "../../../parts/attachment.js";
import { organisation } from "../../../parts/organisation.js";
import { procurementAmount } from "../../../parts/procurement-amount.js";
import { recordBase } from "../../../parts/record-base.js";

const intendedProject = z
  .strictObject({
    name: labelled(line, "采购项目名称", "按公告原样"),
    requirement: labelled(
      text.exactOptional(),
      "采购需求概况",
      "标的名称、主要功能或者目标、数量，质量、服务、安全、时限等要求",
    ),
    budget: labelled(procurementAmount.exactOptional(), "预算金额", "格式以万元为单位"),
    plannedMonth: labelled(yearMonth.exactOptional(), "预计采购时间", "填写到月"),
    note: labelled(text.exactOptional(), "备注", "其他需要说明的情况"),
  })
  .meta({ title: "IntendedProject", description: "采购项目：意向公告表中的一行" });

/** What a purchaser means to buy in the months to come: one notice, several projects. */
export const procurementIntention = z
  .strictObject({
    ...recordBase("procurement-intention"),
    title: labelled(line.exactOptional(), "公告标题", "如“某某单位2024年3月至6月政府采购意向”"),
    purchaser: labelled(organisation.exactOptional(), "采购单位", "发布意向的预算单位"),
    projects: labelled(z.array(intendedProject).min(1).max(10_000), "采购项目", "公告表中各行，按公告顺序"),
    supplements: labelled(text.exactOptional(), "其他补充事宜", "公告的其他内容"),
    attachments: labelled(z.array(attachment).max(1000).exactOptional(), "附件", "随公告发布的文件"),
  })
  .meta({ title: "ProcurementIntention", description: "采购意向公告：采购单位近期打算采购的项目" });

export type ProcurementIntention = z.output<typeof procurementIntention>;
