import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { procurementCategoryCodes } from "../../../generated/codes/procurement-category.js";
import { organisation } from "../../../parts/organisation.js";
import { otherNumber } from "../../../parts/other-number.js";
import { procurementAmount } from "../../../parts/procurement-amount.js";
import { procurementItem } from "../../../parts/procurement-item.js";
import { procurementNoticeEnd } from "../../../parts/procurement-notice-end.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

const expertOpinion = z
  .strictObject({
    name: labelled(line.exactOptional(), "姓名", "论证的专业人员"),
    employer: labelled(line.exactOptional(), "工作单位", "按公示原样"),
    title: labelled(line.exactOptional(), "职称", "按公示原样"),
    opinion: labelled(text.exactOptional(), "论证意见", "对供应商具有唯一性的具体意见"),
  })
  .meta({ title: "ExpertOpinion", description: "专业人员论证意见：一名专业人员的意见" });

const publicityPeriod = z
  .strictObject({
    from: labelled(plainDate.exactOptional(), "公示开始日期", "第一日"),
    to: labelled(plainDate.exactOptional(), "公示截止日期", "最后一日"),
  })
  .meta({ title: "PublicityPeriod", description: "公示起止：公示的第一日和最后一日" });

const originalContract = z
  .strictObject({
    contractNumber: labelled(line.exactOptional(), "合同编号", "按公示或者合同原样"),
    contractName: labelled(line.exactOptional(), "合同名称", "按公示或者合同原样"),
    amount: labelled(procurementAmount.exactOptional(), "合同金额", "原合同的总价"),
  })
  .meta({ title: "OriginalContract", description: "原合同：继续向原供应商添购的，添购所依据的合同" });

/** That a purchase is to be made from one supplier only, with the reasons, so that others can object. */
export const procurementSingleSource = z
  .strictObject({
    ...recordBase("procurement-single-source"),
    projectNumber: labelled(line.exactOptional(), "项目编号", "按公示原样，公示时已有编号的填写"),
    otherNumbers: labelled(z.array(otherNumber).max(100).exactOptional(), "其他编号", "计划号、备案号等"),
    projectName: labelled(line, "项目名称", "按公示原样"),
    category: labelled(z.enum(procurementCategoryCodes).exactOptional(), "类别", "货物、服务或工程"),
    requirement: labelled(text.exactOptional(), "拟采购内容", "采购项目内容，拟采购货物或者服务的说明"),
    items: labelled(
      z.array(procurementItem).max(10_000).exactOptional(),
      "标的表",
      "列成表时各行，按公示顺序",
    ),
    budget: labelled(procurementAmount.exactOptional(), "预算金额", "整个项目的采购预算"),
    reason: labelled(text.exactOptional(), "采用单一来源的原因", "原因及相关说明"),
    originalContract: labelled(
      originalContract.exactOptional(),
      "原合同",
      "因须从原供应商处添购而采用单一来源的填写",
    ),
    suppliers: labelled(
      z.array(organisation).min(1).max(100).exactOptional(),
      "拟定的唯一供应商",
      "名称、地址；分包的逐包一家",
    ),
    expertOpinions: labelled(
      z.array(expertOpinion).max(100).exactOptional(),
      "专业人员论证意见",
      "意见和专业人员的姓名、工作单位、职称",
    ),
    noticePeriod: labelled(timeLimit.exactOptional(), "公示期限", "印出天数的填写"),
    publicityPeriod: labelled(publicityPeriod.exactOptional(), "公示起止", "印出起止日期的填写"),
    supervisor: labelled(
      organisation.exactOptional(),
      "财政部门",
      "接受异议的财政部门，名称、地址和联系方式",
    ),
    ...procurementNoticeEnd,
  })
  .meta({
    title: "ProcurementSingleSource",
    description: "单一来源采购公示：拟只向一家供应商采购，公开征求异议",
  });

export type ProcurementSingleSource = z.output<typeof procurementSingleSource>;
