import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { itemStateCodes } from "../../../generated/codes/item-state.js";
import { itemTypeCodes } from "../../../generated/codes/item-type.js";
import { projectTypeCodes } from "../../../generated/codes/project-type.js";
import { annualInspectionDuty } from "../../../parts/annual-inspection-duty.js";
import { attachment } from "../../../parts/attachment.js";
import { contactPoint } from "../../../parts/contact-point.js";
import { fee } from "../../../parts/fee.js";
import { itemCodes } from "../../../parts/item-codes.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { material } from "../../../parts/material.js";
import { organisation } from "../../../parts/organisation.js";
import { processStep } from "../../../parts/process-step.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

const identity = {
  name: labelled(line, "事项名称", "与权责清单一致的全称"),
  ...itemCodes,
  itemType: labelled(z.enum(itemTypeCodes).exactOptional(), "事项类型", "国家编码，见 item-type"),
  version: labelled(z.int().min(1).max(100_000).exactOptional(), "版本", "每改一次加一"),
  state: labelled(z.enum(itemStateCodes).exactOptional(), "事项状态", "代码见 item-state"),
  validFrom: labelled(plainDate.exactOptional(), "生效日期", "本版指南开始使用之日"),
  validTo: labelled(plainDate.exactOptional(), "取消日期", "本版指南停止使用之日"),
};

const responsibility = {
  acceptingBody: labelled(organisation.exactOptional(), "受理机构", "接收申请的单位"),
  decidingBody: labelled(organisation.exactOptional(), "决定机构", "实施主体，作出决定的单位"),
  level: labelled(line.exactOptional(), "行使层级", "代码见 use-level，列表外的写原文"),
};

/** The nine elements the notice asks for; each may be answered `无`. */
const nineElements = {
  basis: labelled(orNone(z.array(legalBasis).min(1)).exactOptional(), "设定依据", "设定本事项的规定"),
  conditions: labelled(orNone(z.array(text).min(1)).exactOptional(), "申请条件", "逐条列出"),
  materials: labelled(orNone(z.array(material).min(1)).exactOptional(), "申请材料", "逐件列出"),
  steps: labelled(orNone(z.array(processStep).min(1)).exactOptional(), "基本流程", "按办理顺序列出"),
  flowChart: labelled(attachment.exactOptional(), "流程图", "基本流程以图公开时"),
  statutoryLimit: labelled(
    orNone(timeLimit).exactOptional(),
    "法定办结时限",
    "规定的期限，规定没有期限的写“无”",
  ),
  promisedLimit: labelled(orNone(timeLimit).exactOptional(), "承诺办结时限", "不得长于法定办结时限"),
  isFee: labelled(z.boolean().exactOptional(), "是否收费", "不收费为 false"),
  fees: labelled(orNone(z.array(fee).min(1)).exactOptional(), "收费依据及标准", "逐项列出，不收费可写“无”"),
  resultType: labelled(line.exactOptional(), "审批结果类型", "代码见 result-type"),
  resultName: labelled(line.exactOptional(), "审批决定证件", "发给申请人的证照或者批文名称，没有的写“无”"),
  annualInspection: labelled(orNone(annualInspectionDuty).exactOptional(), "年检要求", "不用年检的写“无”"),
  notes: labelled(orNone(z.array(text).min(1)).exactOptional(), "注意事项", "逐条列出"),
};

const handling = {
  scope: labelled(text.exactOptional(), "适用范围", "哪些申请适用本指南"),
  reviewType: labelled(line.exactOptional(), "事项审查类型", "代码见 review-type，列表外的写原文"),
  projectType: labelled(z.enum(projectTypeCodes).exactOptional(), "办件类型", "代码见 project-type"),
  handlingForms: labelled(
    z.array(line).min(1).max(10).exactOptional(),
    "办理形式",
    "窗口、网上或者快递，代码见 handling-form",
  ),
  servedObjects: labelled(z.array(line).min(1).exactOptional(), "服务对象", "代码见 served-object"),
  quota: labelled(line.exactOptional(), "数量限制", "没有限制的写“无”"),
  refusal: labelled(z.array(text).min(1).exactOptional(), "不予许可情形", "禁止性要求，逐条列出"),
  acceptLimit: labelled(timeLimit.exactOptional(), "受理时限", "收到申请到受理的期限"),
  specialProcedures: labelled(orNone(z.array(line).min(1)).exactOptional(), "特别程序", "听证、评审等"),
  resultSample: labelled(attachment.exactOptional(), "结果样本", "证照或者批文的样本"),
  resultValidity: labelled(line.exactOptional(), "结果有效期", "长期或者期限"),
  delivery: labelled(text.exactOptional(), "结果送达", "送达的方式和期限"),
};

const contact = {
  windowAddress: labelled(line.exactOptional(), "办理地点", "窗口所在"),
  windowHours: labelled(text.exactOptional(), "办理时间", "可以分冬夏"),
  consult: labelled(z.array(contactPoint).min(1).exactOptional(), "咨询方式", "至少一种"),
  supervise: labelled(z.array(contactPoint).min(1).exactOptional(), "监督投诉方式", "至少一种"),
  remedies: labelled(
    z
      .strictObject({
        reviewBody: labelled(line.exactOptional(), "行政复议机关", "向谁申请行政复议"),
        court: labelled(line.exactOptional(), "受诉法院", "向哪个法院起诉"),
      })
      .meta({ title: "Remedies", description: "救济途径：行政复议与行政诉讼" })
      .exactOptional(),
    "行政复议与行政诉讼",
    "不服决定时的救济途径",
  ),
  rights: labelled(z.array(text).min(1).exactOptional(), "申请人权利和义务", "逐条列出"),
  visits: labelled(z.int().min(0).max(99).exactOptional(), "到办事现场次数", "全程网办为 0"),
  onlineUrl: labelled(webAddress.exactOptional(), "网办地址", "网上办理的入口"),
  visitsReason: labelled(text.exactOptional(), "多次到现场的理由", "到办事现场超过一次的，写明理由"),
  progressQuery: labelled(text.exactOptional(), "进程和结果查询", "如何查询办理进度和结果"),
  faq: labelled(
    z
      .array(
        z
          .strictObject({
            question: labelled(text, "问题", "申请人常问的"),
            answer: labelled(text, "解答", "对问题的回答"),
          })
          .meta({ title: "QuestionAndAnswer", description: "问答：一问一答" }),
      )
      .min(1)
      .exactOptional(),
    "常见问题",
    "一问一答",
  ),
  commonErrors: labelled(z.array(text).min(1).exactOptional(), "常见错误示例", "逐条列出"),
};

/** How one public service or licence is obtained: the guide a county publishes for each item it handles. */
export const serviceGuide = z
  .strictObject({
    ...recordBase("service-guide"),
    headings: labelled(
      z.array(line).min(1).max(100).exactOptional(),
      "章节标题",
      "公开页面上各节的标题，连同序号照录，如 一、适用范围",
    ),
    ...identity,
    ...responsibility,
    ...nineElements,
    ...handling,
    ...contact,
  })
  .meta({ title: "ServiceGuide", description: "服务指南：一个办理事项的公开指南" });

export type ServiceGuide = z.output<typeof serviceGuide>;
