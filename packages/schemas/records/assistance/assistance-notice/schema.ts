import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line } from "../../../fields/text.js";
import { assistanceNoticePlaceCodes } from "../../../generated/codes/assistance-notice-place.js";
import { assistanceNoticeStageCodes } from "../../../generated/codes/assistance-notice-stage.js";
import { assistanceReasonCodes } from "../../../generated/codes/assistance-reason.js";
import { assistanceSchemeCodes } from "../../../generated/codes/assistance-scheme.js";
import { contactPoint } from "../../../parts/contact-point.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { region } from "../../../parts/region.js";
import { statFigure } from "../../../parts/stat-figure.js";

const recipient = z
  .strictObject({
    name: labelled(line.exactOptional(), "姓名", "只写遮盖后的姓名，如 张某某、张*；不写的省略"),
    township: labelled(line.exactOptional(), "乡镇（街道）", "只写到乡镇、街道，不写门牌、村组"),
    persons: labelled(z.int().min(0).max(10_000).exactOptional(), "保障人数", "这一户保障几人"),
    amount: labelled(statFigure.exactOptional(), "金额", "补助金额和单位"),
    reason: labelled(
      z.enum(assistanceReasonCodes).exactOptional(),
      "事由类别",
      "只写类别，不写病名和残疾情况；代码见 assistance-reason",
    ),
    minor: labelled(z.boolean().exactOptional(), "未成年人", "对象是未成年人时为 true，姓名省略"),
  })
  .meta({ title: "AssistanceRecipient", description: "救助对象：名单中的一户" });

/** A list of recipients shown to their neighbours: what may stand in it, and from when until when. */
export const assistanceNotice = z
  .strictObject({
    ...recordBase("assistance-notice"),
    scheme: labelled(z.enum(assistanceSchemeCodes), "救助项目", "代码见 assistance-scheme"),
    batch: labelled(line, "批次", "同一批对象的初审公示和审批公布写同一批次，如 2024年3月"),
    region: labelled(region.exactOptional(), "地区", "名单所属的县、乡镇或者村"),
    publisher: labelled(organisation.exactOptional(), "公示单位", "乡镇人民政府、街道办事处或者县级民政部门"),
    stage: labelled(z.enum(assistanceNoticeStageCodes), "阶段", "代码见 assistance-notice-stage"),
    place: labelled(
      z.enum(assistanceNoticePlaceCodes).exactOptional(),
      "公示范围",
      "代码见 assistance-notice-place；几处都公示的各填一条记录",
    ),
    decidedOn: labelled(plainDate.exactOptional(), "确认日期", "作出确认、审批决定之日，审批公布填写"),
    from: labelled(plainDate.exactOptional(), "公示起", "张贴、发布之日"),
    to: labelled(plainDate.exactOptional(), "公示止", "公示期的最后一日"),
    removedOn: labelled(plainDate.exactOptional(), "撤下日期", "名单撤下之日，长期公示省略"),
    columns: labelled(
      z.array(line).max(100).exactOptional(),
      "栏目名称",
      "公示表的表头，按所印；表中有的个人信息不要录入本记录，只录表头",
    ),
    rows: labelled(z.array(recipient).max(100_000).exactOptional(), "名单", "一户一项"),
    complaints: labelled(
      z.array(contactPoint).max(100).exactOptional(),
      "异议受理",
      "受理异议的电话、地址，只写单位的",
    ),
  })
  .meta({ title: "AssistanceNotice", description: "救助对象公示：一份名单" });

export type AssistanceNotice = z.output<typeof assistanceNotice>;
