import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { enterpriseSizeCodes } from "../../../generated/codes/enterprise-size.js";
import { frameworkAwardKindCodes } from "../../../generated/codes/framework-award-kind.js";
import { procurementCategoryCodes } from "../../../generated/codes/procurement-category.js";
import { attachment } from "../../../parts/attachment.js";
import { evaluationPanelMember } from "../../../parts/evaluation-panel-member.js";
import { organisation } from "../../../parts/organisation.js";
import { procurementAmount } from "../../../parts/procurement-amount.js";
import { procurementItem } from "../../../parts/procurement-item.js";
import { projectContact } from "../../../parts/project-contact.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

const frameworkSupplier = z
  .strictObject({
    ...organisation.shape,
    enterpriseSize: labelled(z.enum(enterpriseSizeCodes).exactOptional(), "企业规模", "公告写明时填写"),
    rank: labelled(z.int().min(1).max(10_000).exactOptional(), "排名", "公告印出的排序"),
    score: labelled(z.number().min(0).max(1000).exactOptional(), "评审得分", "公告印出的总得分"),
    prices: labelled(
      z.array(procurementAmount).max(1000).exactOptional(),
      "入围价格",
      "单价、折扣率、下浮率等；逐项报价的写在 items",
    ),
    items: labelled(z.array(procurementItem).max(10_000).exactOptional(), "入围标的", "逐项的名称和单价"),
    preferentialTerms: labelled(text.exactOptional(), "优惠条件", "这家供应商承诺的优惠"),
    serviceArea: labelled(line.exactOptional(), "服务区域", "只在部分区域供应时填写"),
  })
  .meta({ title: "FrameworkSupplier", description: "入围供应商：一家供应商及其入围价格" });

const frameworkLot = z
  .strictObject({
    lotNumber: labelled(line.exactOptional(), "采购包编号", "按公告原样"),
    title: labelled(line.exactOptional(), "采购包名称", "按公告原样"),
    category: labelled(z.enum(procurementCategoryCodes).exactOptional(), "类别", "货物、服务或工程"),
    ceiling: labelled(procurementAmount.exactOptional(), "最高限制单价", "征集公告规定的上限"),
    applicants: labelled(
      z.int().min(0).max(100_000).exactOptional(),
      "响应供应商数",
      "提交响应文件的供应商家数",
    ),
    suppliers: labelled(
      z.array(frameworkSupplier).max(10_000),
      "入围供应商",
      "按公告顺序；没有供应商入围的填空数组",
    ),
    failureReason: labelled(text.exactOptional(), "征集失败原因", "没有供应商入围时的理由"),
  })
  .meta({ title: "FrameworkLot", description: "采购包：一个采购包及其入围名单" });

/** Who may supply, and at which prices, before anything is ordered: the list that the first stage ends with. */
export const procurementFrameworkAward = z
  .strictObject({
    ...recordBase("procurement-framework-award"),
    kind: labelled(
      z.enum(frameworkAwardKindCodes).exactOptional(),
      "种类",
      "框架协议，或者此前的协议供货、定点采购",
    ),
    projectNumber: labelled(line.exactOptional(), "项目编号", "按公告原样，连同括号和后缀"),
    projectName: labelled(line.exactOptional(), "项目名称", "按公告原样"),
    purchaser: labelled(organisation.exactOptional(), "征集人", "集中采购机构、主管预算单位或者采购人"),
    agency: labelled(organisation.exactOptional(), "采购代理机构", "委托代理时填写"),
    projectContact: labelled(projectContact.exactOptional(), "项目联系方式", "联系人和电话"),
    callNoticeDate: labelled(plainDate.exactOptional(), "征集公告日期", "征集公告首次发布之日"),
    evaluationDate: labelled(plainDate.exactOptional(), "评审日期", "评审之日"),
    awardDate: labelled(plainDate.exactOptional(), "确定入围日期", "确定入围供应商之日"),
    validFrom: labelled(plainDate.exactOptional(), "协议开始日期", "框架协议有效期的第一日"),
    validTo: labelled(plainDate.exactOptional(), "协议结束日期", "框架协议有效期的最后一日"),
    validityText: labelled(line.exactOptional(), "协议期限原文", "按公告原样，如“自签订之日起两年”"),
    priceAdjustment: labelled(text.exactOptional(), "价格调整规则", "入围价格何时、怎样调整"),
    preferentialTerms: labelled(text.exactOptional(), "优惠条件", "对全部入围供应商适用的优惠"),
    lots: labelled(z.array(frameworkLot).min(1).max(1000), "采购包", "不分包的项目填一个，不写编号"),
    evaluationPanel: labelled(
      z.array(evaluationPanelMember).max(1000).exactOptional(),
      "评审专家名单",
      "按公告顺序",
    ),
    noticePeriod: labelled(timeLimit.exactOptional(), "公告期限", "公告挂网的时间"),
    supplements: labelled(text.exactOptional(), "其他补充事宜", "公告的其他内容"),
    attachments: labelled(z.array(attachment).max(1000).exactOptional(), "附件", "随公告发布的文件"),
  })
  .meta({
    title: "ProcurementFrameworkAward",
    description: "框架协议入围结果公告：入围的供应商和价格",
  });

export type ProcurementFrameworkAward = z.output<typeof procurementFrameworkAward>;
