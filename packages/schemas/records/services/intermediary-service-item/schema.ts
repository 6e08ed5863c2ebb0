import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { intermediaryPayerCodes } from "../../../generated/codes/intermediary-payer.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { listChange } from "../../../parts/list-change.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

const servicePrice = z
  .strictObject({
    name: labelled(line, "收费项目名称", "收费文件中的名称"),
    standard: labelled(text.exactOptional(), "收费标准", "印出的标准，如 按资产总额分档计收"),
    amount: labelled(
      z.number().min(0).max(1_000_000_000).exactOptional(),
      "金额",
      "单位为元；标准不是一个数时省略",
    ),
    per: labelled(line.exactOptional(), "计费单位", "如 件、平方米"),
    basis: labelled(z.array(legalBasis).min(1).exactOptional(), "定价依据", "政府定价、政府指导价的文件"),
  })
  .meta({ title: "ServicePrice", description: "中介服务收费：一项收费的标准和定价依据" });

/** One service by an intermediary that an approval lawfully requires, as an agency lists it. */
export const intermediaryServiceItem = z
  .strictObject({
    ...recordBase("intermediary-service-item"),
    seq: labelled(z.int().min(1).max(100_000).exactOptional(), "序号", "清单中印出的序号"),
    name: labelled(line, "中介服务事项名称", "清单上的名称；服务指南的材料以此名称引用"),
    licence: labelled(line.exactOptional(), "对应审批事项", "写审批事项的名称或者编码"),
    department: labelled(organisation.exactOptional(), "审批部门", "要求中介服务结果的部门"),
    basis: labelled(
      orNone(z.array(legalBasis).min(1)).exactOptional(),
      "设定依据",
      "法律、行政法规或者国务院决定",
    ),
    providerKind: labelled(text.exactOptional(), "实施机构和性质", "什么样的机构可以承担，不指定某一家机构"),
    qualification: labelled(text.exactOptional(), "资质要求", "承担机构须有的资质，没有的写“无”"),
    limit: labelled(orNone(timeLimit).exactOptional(), "服务时限", "中介机构完成服务的期限"),
    governmentPriced: labelled(
      z.boolean().exactOptional(),
      "是否政府定价",
      "实行政府定价、政府指导价的为 true，市场调节的为 false",
    ),
    fees: labelled(
      orNone(z.array(servicePrice).min(1)).exactOptional(),
      "收费标准和依据",
      "政府定价的逐项列出",
    ),
    paidBy: labelled(
      z.enum(intermediaryPayerCodes).exactOptional(),
      "费用承担",
      "申请人或者审批部门，代码见 intermediary-payer",
    ),
    resultUsed: labelled(line.exactOptional(), "服务成果", "提交审批的材料名称，如 清算审计报告"),
    version: labelled(line.exactOptional(), "清单版本", "本条所在清单的版本"),
    validFrom: labelled(plainDate.exactOptional(), "生效日期", "本条开始执行之日"),
    validTo: labelled(plainDate.exactOptional(), "取消日期", "本条不再执行之日"),
    change: labelled(listChange.exactOptional(), "变动", "与上一版不同的，写明类型、日期和依据"),
    remark: labelled(text.exactOptional(), "备注", "清单印出的备注"),
  })
  .meta({
    title: "IntermediaryServiceItem",
    description: "中介服务事项：审批必需的一项中介服务",
  });

export type IntermediaryServiceItem = z.output<typeof intermediaryServiceItem>;
