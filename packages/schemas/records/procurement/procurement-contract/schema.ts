import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { enterpriseSizeCodes } from "../../../generated/codes/enterprise-size.js";
import { procurementMethodCodes } from "../../../generated/codes/procurement-method.js";
import { attachment } from "../../../parts/attachment.js";
import { organisation } from "../../../parts/organisation.js";
import { procurementAmount } from "../../../parts/procurement-amount.js";
import { procurementItem } from "../../../parts/procurement-item.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

/** A government procurement contract as announced: who buys what from whom, for how much, signed when. */
export const procurementContract = z
  .strictObject({
    ...recordBase("procurement-contract"),
    contractNumber: labelled(line.exactOptional(), "合同编号", "按公告原样"),
    contractName: labelled(line.exactOptional(), "合同名称", "按公告原样"),
    projectNumber: labelled(line.exactOptional(), "项目编号", "按公告原样，连同括号和后缀"),
    projectName: labelled(line.exactOptional(), "项目名称", "按公告原样"),
    method: labelled(z.enum(procurementMethodCodes).exactOptional(), "采购方式", "代码表 procurement-method"),
    methodText: labelled(line.exactOptional(), "采购方式原文", "公告印出的写法"),
    purchaser: labelled(organisation.exactOptional(), "采购人（甲方）", "名称、地址和联系方式"),
    suppliers: labelled(
      z.array(organisation).min(1).max(100),
      "供应商（乙方）",
      "通常一家；联合体逐家列出，牵头单位在前",
    ),
    supplierSize: labelled(
      z.enum(enterpriseSizeCodes).exactOptional(),
      "供应商规模",
      "按声明函，代码表 enterprise-size；联合体各方都一样时填写",
    ),
    items: labelled(
      z.array(procurementItem).max(10_000).exactOptional(),
      "主要标的",
      "名称、规格型号或服务要求、数量、单价，按公告顺序",
    ),
    itemsComplete: labelled(
      z.boolean().exactOptional(),
      "标的清单完整",
      "标的表列出全部标的，而不只是主要部分",
    ),
    amount: labelled(procurementAmount.exactOptional(), "合同金额", "合同的总价，或代替总价的单价、比率"),
    performanceBond: labelled(
      procurementAmount.exactOptional(),
      "履约保证金",
      "印为比例的，kind 填 fee-rate，基数是合同金额",
    ),
    paymentTerm: labelled(
      timeLimit.exactOptional(),
      "付款期限",
      "合同约定的、自交付或者验收合格之日起的期限；分期付款的填最长的一期，不含质量保证金",
    ),
    performancePeriod: labelled(text.exactOptional(), "履约期限", "按公告原样"),
    performancePlace: labelled(text.exactOptional(), "履约地点", "按公告原样"),
    awardDate: labelled(plainDate.exactOptional(), "定标日期", "确定中标、成交供应商之日"),
    awardLetterDate: labelled(
      plainDate.exactOptional(),
      "中标、成交通知书日期",
      "通知书发出之日，公告印出时填写",
    ),
    dateSigned: labelled(plainDate.exactOptional(), "合同签订日期", "各方签字盖章不在同一日的，为最后一日"),
    filedOn: labelled(
      plainDate.exactOptional(),
      "备案日期",
      "合同副本报同级财政部门备案之日，本单位知道时填写",
    ),
    supplements: labelled(text.exactOptional(), "其他补充事宜", "公告的其他内容"),
    attachments: labelled(
      z.array(attachment).max(1000).exactOptional(),
      "附件",
      "合同文本，已隐去国家秘密、商业秘密和个人信息",
    ),
  })
  .meta({ title: "ProcurementContract", description: "政府采购合同公告：一份政府采购合同" });

export type ProcurementContract = z.output<typeof procurementContract>;
