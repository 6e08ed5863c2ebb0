import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { yearMonth } from "../../../fields/year-month.js";
import { procurementCategoryCodes } from "../../../generated/codes/procurement-category.js";
import { procurementMethodCodes } from "../../../generated/codes/procurement-method.js";
import { smePolicyMeasureCodes } from "../../../generated/codes/sme-policy-measure.js";
import { attachment } from "../../../parts/attachment.js";
import { organisation } from "../../../parts/organisation.js";
import { procurementAmount } from "../../../parts/procurement-amount.js";
import { recordBase } from "../../../parts/record-base.js";

const smeReserve = z
  .strictObject({
    measure: labelled(
      z.enum(smePolicyMeasureCodes).exactOptional(),
      "措施",
      "怎样预留或者优惠，代码表 sme-policy-measure",
    ),
    amount: labelled(procurementAmount.exactOptional(), "预留金额", "面向中小企业预留的金额"),
    smallMicroAmount: labelled(
      procurementAmount.exactOptional(),
      "其中小微企业",
      "预留金额中面向小型、微型企业的",
    ),
    pricePreference: labelled(
      z.number().min(0).max(100).exactOptional(),
      "价格扣除比例",
      "百分数，对小微企业报价的扣除",
    ),
    reason: labelled(text.exactOptional(), "不预留的理由", "不预留或者不整体预留时说明"),
  })
  .meta({ title: "SmeReserve", description: "中小企业预留：措施、金额和理由" });

const procurementBudgetItem = z
  .strictObject({
    projectName: labelled(line.exactOptional(), "采购项目名称", "预算表中的采购项目"),
    name: labelled(line, "采购内容", "采购什么，按预算表原样"),
    category: labelled(z.enum(procurementCategoryCodes).exactOptional(), "类别", "货物、服务或工程"),
    catalogueCode: labelled(
      line.exactOptional(),
      "品目编码",
      "政府采购品目分类目录（2022年印发）的编码，如 C05010400，代码见 procurement-catalogue-2022",
    ),
    catalogueName: labelled(line.exactOptional(), "品目名称", "按预算表原样"),
    quantity: labelled(z.number().min(0).max(1e12).exactOptional(), "数量", "可以计算的数量"),
    quantityText: labelled(line.exactOptional(), "数量原文", "印出的写法，如“一批”"),
    unit: labelled(line.exactOptional(), "计量单位", "台、套、人·月等"),
    budget: labelled(procurementAmount.exactOptional(), "采购预算", "本行的预算金额"),
    fundingSource: labelled(line.exactOptional(), "资金来源", "一般公共预算、政府性基金、单位自有资金等"),
    plannedMethod: labelled(
      z.enum(procurementMethodCodes).exactOptional(),
      "拟采用的采购方式",
      "代码表 procurement-method",
    ),
    plannedMethodText: labelled(line.exactOptional(), "采购方式原文", "印出的写法"),
    plannedMonth: labelled(yearMonth.exactOptional(), "预计采购时间", "填写到月"),
    smeReserve: labelled(smeReserve.exactOptional(), "中小企业预留", "本项目的预留安排"),
  })
  .meta({ title: "ProcurementBudgetItem", description: "采购预算明细：预算表中的一行" });

const categorySubtotal = z
  .strictObject({
    category: labelled(z.enum(procurementCategoryCodes), "类别", "货物、服务或工程"),
    amount: labelled(procurementAmount, "小计", "这一类的预算合计"),
  })
  .meta({ title: "CategorySubtotal", description: "类别小计：一类采购的合计" });

/** What a department means to buy in a year, and with what money. */
export const procurementBudget = z
  .strictObject({
    ...recordBase("procurement-budget"),
    department: labelled(organisation, "部门（单位）", "编制采购预算的部门或者单位"),
    fiscalRegion: labelled(
      line.exactOptional(),
      "财政区划",
      "预算所属的财政区划代码或者名称，不是行政区划代码；功能区没有代码的写名称",
    ),
    year: labelled(z.int().min(2000).max(2999), "预算年度", "如 2026"),
    approvedOn: labelled(plainDate.exactOptional(), "批复日期", "财政部门或者主管部门批复之日"),
    items: labelled(z.array(procurementBudgetItem).min(1).max(10_000), "采购预算明细", "按预算表顺序"),
    itemsComplete: labelled(
      z.boolean().exactOptional(),
      "明细完整",
      "明细列出全部采购项目，而不只是主要部分",
    ),
    total: labelled(procurementAmount.exactOptional(), "采购预算总额", "印出的合计"),
    categorySubtotals: labelled(
      z.array(categorySubtotal).max(3).exactOptional(),
      "类别小计",
      "货物、服务、工程各一项",
    ),
    smeReserveTotal: labelled(procurementAmount.exactOptional(), "预留中小企业总额", "印出的合计"),
    notes: labelled(text.exactOptional(), "说明", "采购预算的文字说明"),
    attachments: labelled(z.array(attachment).max(1000).exactOptional(), "附件", "随预算公开的表格"),
  })
  .meta({ title: "ProcurementBudget", description: "采购项目预算：一个部门一年的采购预算" });

export type ProcurementBudget = z.output<typeof procurementBudget>;
