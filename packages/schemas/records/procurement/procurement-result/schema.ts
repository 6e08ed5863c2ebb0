import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { procurementFormEditionCodes } from "../../../generated/codes/procurement-form-edition.js";
import { procurementMethodCodes } from "../../../generated/codes/procurement-method.js";
import { procurementResultTypeCodes } from "../../../generated/codes/procurement-result-type.js";
import { attachment } from "../../../parts/attachment.js";
import { awardLot } from "../../../parts/award-lot.js";
import { evaluationPanelMember } from "../../../parts/evaluation-panel-member.js";
import { organisation } from "../../../parts/organisation.js";
import { otherNumber } from "../../../parts/other-number.js";
import { procurementAmount } from "../../../parts/procurement-amount.js";
import { procurementItem } from "../../../parts/procurement-item.js";
import { projectContact } from "../../../parts/project-contact.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

const agencyFee = z
  .strictObject({
    standard: labelled(text.exactOptional(), "收费标准", "计算方法或所依据的文件"),
    amount: labelled(procurementAmount.exactOptional(), "收费金额", "实际收取的金额"),
    payer: labelled(line.exactOptional(), "支付方", "由谁支付，如“成交供应商”"),
  })
  .meta({ title: "AgencyFee", description: "代理服务收费：标准和金额" });

/** What a purchase came to: per lot the winner, the amount and what was bought, or why nothing was. */
export const procurementResult = z
  .strictObject({
    ...recordBase("procurement-result"),
    noticeType: labelled(
      z.enum(procurementResultTypeCodes).exactOptional(),
      "公告种类",
      "中标、成交或合并格式，不属法定格式的填 other",
    ),
    formEdition: labelled(
      z.enum(procurementFormEditionCodes).exactOptional(),
      "格式版本",
      "公告采用的格式，省略时按发布日期推定",
    ),
    projectNumber: labelled(line.exactOptional(), "项目编号", "按公告原样，连同括号和后缀"),
    otherNumbers: labelled(z.array(otherNumber).max(100).exactOptional(), "其他编号", "计划号、备案号等"),
    projectName: labelled(line.exactOptional(), "项目名称", "按公告原样"),
    method: labelled(z.enum(procurementMethodCodes).exactOptional(), "采购方式", "代码表 procurement-method"),
    methodText: labelled(line.exactOptional(), "采购方式原文", "公告印出的写法"),
    purchaser: labelled(organisation.exactOptional(), "采购人", "名称、地址和联系方式"),
    agency: labelled(organisation.exactOptional(), "采购代理机构", "委托代理时填写"),
    projectContact: labelled(projectContact.exactOptional(), "项目联系方式", "联系人和电话"),
    tenderNoticeDate: labelled(plainDate.exactOptional(), "采购公告日期", "招标公告等首次发布之日"),
    evaluationDate: labelled(plainDate.exactOptional(), "评审日期", "评标或评审之日"),
    awardDate: labelled(plainDate.exactOptional(), "定标日期", "确定中标、成交供应商之日"),
    budget: labelled(procurementAmount.exactOptional(), "预算金额", "整个项目的采购预算"),
    ceiling: labelled(procurementAmount.exactOptional(), "最高限价", "整个项目的最高限价"),
    total: labelled(procurementAmount.exactOptional(), "总中标、成交金额", "公告印出的各包合计"),
    lots: labelled(z.array(awardLot).min(1).max(1000), "采购包", "不分包的项目填一个，不写编号"),
    items: labelled(
      z.array(procurementItem).max(10_000).exactOptional(),
      "主要标的",
      "标的表各行，按公告顺序",
    ),
    itemsComplete: labelled(
      z.boolean().exactOptional(),
      "标的清单完整",
      "标的表列出全部标的，而不只是主要部分",
    ),
    evaluationPanel: labelled(
      z.array(evaluationPanelMember).max(1000).exactOptional(),
      "评审专家名单",
      "单一来源采购为采购人员名单",
    ),
    agencyFee: labelled(agencyFee.exactOptional(), "代理服务收费", "2020 年版格式的内容"),
    noticePeriod: labelled(timeLimit.exactOptional(), "公告期限", "公告挂网的时间，不是质疑期"),
    supplements: labelled(text.exactOptional(), "其他补充事宜", "公告的其他内容"),
    attachments: labelled(z.array(attachment).max(1000).exactOptional(), "附件", "随公告发布的文件"),
  })
  .meta({ title: "ProcurementResult", description: "中标、成交结果公告：一个采购项目的结果" });

export type ProcurementResult = z.output<typeof procurementResult>;
