import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { acceptanceConclusionCodes } from "../../../generated/codes/acceptance-conclusion.js";
import { acceptancePanelRoleCodes } from "../../../generated/codes/acceptance-panel-role.js";
import { enterpriseSizeCodes } from "../../../generated/codes/enterprise-size.js";
import { attachment } from "../../../parts/attachment.js";
import { organisation } from "../../../parts/organisation.js";
import { procurementAmount } from "../../../parts/procurement-amount.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

const acceptancePanelMember = z
  .strictObject({
    name: labelled(line, "姓名", "按公告原样；服务对象的姓名不宜公开，可写“服务对象代表”"),
    role: labelled(
      z.enum(acceptancePanelRoleCodes).exactOptional(),
      "身份",
      "公告标明的身份，没有标明时省略，代码表 acceptance-panel-role",
    ),
  })
  .meta({ title: "AcceptancePanelMember", description: "验收小组成员：名单中的一人" });

const acceptedStandard = z
  .strictObject({
    standard: labelled(text, "标准", "合同规定的一项技术、服务或者安全标准"),
    performance: labelled(text.exactOptional(), "履约情况", "验收书对这一项的记载"),
    met: labelled(z.boolean().exactOptional(), "是否达到", "公告写明达到或者没有达到"),
  })
  .meta({ title: "AcceptedStandard", description: "逐项标准：合同的一项标准及其履约情况" });

const acceptance = z
  .strictObject({
    serviceContent: labelled(text.exactOptional(), "服务内容", "验收的是什么"),
    serviceRequirements: labelled(text.exactOptional(), "服务要求", "合同规定的要求"),
    servicePeriod: labelled(text.exactOptional(), "服务期限", "按公告原样"),
    servicePlace: labelled(text.exactOptional(), "服务地点", "按公告原样"),
    date: labelled(plainDate.exactOptional(), "验收日期", "验收结束之日"),
    panel: labelled(
      z.array(acceptancePanelMember).max(1000).exactOptional(),
      "验收小组成员",
      "应当邀请服务对象参加",
    ),
    recipientOpinion: labelled(text.exactOptional(), "服务对象意见", "服务对象出具的意见"),
    standards: labelled(z.array(acceptedStandard).max(1000).exactOptional(), "逐项标准", "验收书的各项记载"),
    conclusion: labelled(
      z.enum(acceptanceConclusionCodes).exactOptional(),
      "验收结论",
      "代码表 acceptance-conclusion",
    ),
    opinion: labelled(text.exactOptional(), "验收意见", "验收小组的意见"),
  })
  .meta({ title: "Acceptance", description: "验收：服务的内容和要求，谁验收，结论如何" });

/** What became of a contract for a public service: how it was accepted, with the recipients taking part. */
export const procurementAcceptance = z
  .strictObject({
    ...recordBase("procurement-acceptance"),
    contractNumber: labelled(line.exactOptional(), "合同编号", "按公告原样"),
    contractName: labelled(line.exactOptional(), "合同名称", "按公告原样"),
    projectNumber: labelled(line.exactOptional(), "项目编号", "按公告原样，连同括号和后缀"),
    projectName: labelled(line.exactOptional(), "项目名称", "按公告原样"),
    purchaser: labelled(organisation.exactOptional(), "采购人（甲方）", "名称、地址和联系方式"),
    suppliers: labelled(
      z.array(organisation).min(1).max(100).exactOptional(),
      "供应商（乙方）",
      "联合体逐家列出，牵头单位在前",
    ),
    supplierSize: labelled(
      z.enum(enterpriseSizeCodes).exactOptional(),
      "供应商规模",
      "按声明函，代码表 enterprise-size；联合体各方都一样时填写",
    ),
    publicService: labelled(
      z.boolean().exactOptional(),
      "公共服务项目",
      "向社会公众提供的公共服务项目；单位自用的填 false，省略时视为 true",
    ),
    dateSigned: labelled(plainDate.exactOptional(), "合同签订日期", "按公告原样"),
    contractAmount: labelled(procurementAmount.exactOptional(), "合同金额", "合同的总价"),
    acceptedAmount: labelled(procurementAmount.exactOptional(), "验收金额", "本次验收对应的金额"),
    acceptance: labelled(acceptance, "验收", "验收的内容、人员和结论"),
    paymentTerm: labelled(
      timeLimit.exactOptional(),
      "付款期限",
      "合同约定的、自验收合格之日起的期限，不含质量保证金",
    ),
    paidOn: labelled(plainDate.exactOptional(), "付款日期", "本次验收对应的款项付清之日，已经付款时填写"),
    supplements: labelled(text.exactOptional(), "其他补充事宜", "公告的其他内容"),
    attachments: labelled(z.array(attachment).max(1000).exactOptional(), "附件", "验收书等"),
  })
  .meta({
    title: "ProcurementAcceptance",
    description: "公共服务项目验收结果公告：一份合同的验收",
  });

export type ProcurementAcceptance = z.output<typeof procurementAcceptance>;
