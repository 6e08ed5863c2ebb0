import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { implementingBodyKindCodes } from "../../../generated/codes/implementing-body-kind.js";
import { itemStateCodes } from "../../../generated/codes/item-state.js";
import { itemTypeCodes } from "../../../generated/codes/item-type.js";
import { contactPoint } from "../../../parts/contact-point.js";
import { fee } from "../../../parts/fee.js";
import { itemCodes } from "../../../parts/item-codes.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { listChange } from "../../../parts/list-change.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

const identity = {
  seq: labelled(z.int().min(1).max(100_000).exactOptional(), "序号", "清单中印出的序号"),
  name: labelled(line, "权力事项名称", "主项的全称，与办事指南一致"),
  subItem: labelled(line.exactOptional(), "子项名称", "没有子项的省略"),
  ...itemCodes,
  itemType: labelled(z.enum(itemTypeCodes).exactOptional(), "权力类型", "国家编码，见 item-type"),
  typePrinted: labelled(
    line.exactOptional(),
    "印出的权力类型",
    "清单上写的类型名称，如 行政许可；用来核对号码",
  ),
  version: labelled(line.exactOptional(), "清单版本", "本条所在清单的版本，如 2016年版"),
  state: labelled(z.enum(itemStateCodes).exactOptional(), "事项状态", "代码见 item-state"),
  validFrom: labelled(plainDate.exactOptional(), "生效日期", "本条开始执行之日"),
  validTo: labelled(plainDate.exactOptional(), "取消日期", "本条不再执行之日"),
  change: labelled(listChange.exactOptional(), "变动", "与上一版不同的，写明类型、日期和依据"),
};

const power = {
  basis: labelled(orNone(z.array(legalBasis).min(1)).exactOptional(), "设定（实施）依据", "逐项列出"),
  subject: labelled(organisation.exactOptional(), "实施主体", "行使该项权力的机关或者组织"),
  subjectKind: labelled(
    z.enum(implementingBodyKindCodes).exactOptional(),
    "实施主体性质",
    "法定机关、授权组织或者受委托组织，代码见 implementing-body-kind",
  ),
  entrustedBy: labelled(organisation.exactOptional(), "委托部门", "实施主体为受委托组织时，写委托的机关"),
  source: labelled(line.exactOptional(), "权力来源", "代码见 power-source，别的代码表写原文"),
  levels: labelled(
    z.array(line).min(1).max(10).exactOptional(),
    "行使层级",
    "可以由几级行使的逐个列出，代码见 use-level",
  ),
  office: labelled(line.exactOptional(), "承办机构", "具体承办的处室"),
  objects: labelled(line.exactOptional(), "实施对象", "对谁行使，按原文"),
  onApplication: labelled(z.boolean().exactOptional(), "是否依申请", "依申请办理的为 true，依职权的为 false"),
  statutoryLimit: labelled(
    orNone(timeLimit).exactOptional(),
    "法定办结时限",
    "清单印出的期限，没有规定的写“无”",
  ),
  promisedLimit: labelled(orNone(timeLimit).exactOptional(), "承诺办结时限", "清单印出的承诺期限"),
  fees: labelled(orNone(z.array(fee).min(1)).exactOptional(), "收费依据和标准", "不收费的写“无”"),
};

const duty = z
  .strictObject({
    stage: labelled(line, "责任环节", "代码见 duty-stage，列表外的写原文"),
    text: labelled(text, "责任事项", "本环节应当做什么"),
    basis: labelled(z.array(legalBasis).min(1).exactOptional(), "责任依据", "要求这样做的规定"),
  })
  .meta({ title: "Duty", description: "责任事项：一个环节应当履行的责任" });

const responsibility = {
  duties: labelled(orNone(z.array(duty).min(1)).exactOptional(), "责任事项", "按环节列出"),
  liability: labelled(orNone(z.array(text).min(1)).exactOptional(), "追责情形", "什么情形承担责任，逐条列出"),
  liabilityScope: labelled(text.exactOptional(), "追责对象范围", "写岗位，不写姓名"),
  supervise: labelled(z.array(contactPoint).min(1).max(50).exactOptional(), "监督方式", "单位公开的监督电话"),
  remark: labelled(text.exactOptional(), "备注", "清单印出的备注"),
};

/** One line of an agency's list of powers and responsibilities: what it may do, on what basis, and what it answers for. */
export const powerResponsibilityItem = z
  .strictObject({
    ...recordBase("power-responsibility-item"),
    ...identity,
    ...power,
    ...responsibility,
  })
  .meta({
    title: "PowerResponsibilityItem",
    description: "权责清单事项：一项权力及其依据、责任和追责情形",
  });

export type PowerResponsibilityItem = z.output<typeof powerResponsibilityItem>;
