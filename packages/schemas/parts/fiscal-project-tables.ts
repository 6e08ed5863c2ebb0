import * as z from "zod";
import { amount } from "../fields/amount.js";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";
import { amountTable } from "./fiscal-table.js";

const projectAmounts = z
  .strictObject({
    total: labelled(amount.exactOptional(), "合计", "表中只有一栏金额时也放这里"),
    general: labelled(amount.exactOptional(), "一般公共预算", "一般公共预算资金"),
    governmentFund: labelled(amount.exactOptional(), "政府性基金预算", "政府性基金"),
    stateCapital: labelled(amount.exactOptional(), "国有资本经营预算", "国有资本经营预算资金"),
    specialAccount: labelled(amount.exactOptional(), "财政专户管理资金", "纳入财政专户管理的资金"),
    carryover: labelled(amount.exactOptional(), "上年结转", "上年结转到本年的资金"),
  })
  .meta({ id: "ProjectAmounts", title: "ProjectAmounts", description: "项目金额：表中没有的栏省略" });

const projectTotal = z
  .strictObject({
    name: labelled(line, "名称", "按所印，如“合计”"),
    amounts: labelled(projectAmounts, "金额", "各栏合计"),
  })
  .meta({ id: "ProjectTotal", title: "ProjectTotal", description: "合计行：各栏合计" });

const projectRow = z
  .strictObject({
    unitName: labelled(line.exactOptional(), "单位", "项目所属单位"),
    projectName: labelled(line, "项目名称", "按所印"),
    projectCategory: labelled(line.exactOptional(), "项目类别", "按所印"),
    amounts: labelled(projectAmounts, "金额", "各栏金额"),
  })
  .meta({ id: "ProjectRow", title: "ProjectRow", description: "项目行：一个项目" });

/** Project expenditure, one row a project. */
export const projectTable = z
  .strictObject({
    ...amountTable,
    rows: labelled(z.array(projectRow).exactOptional(), "项目行", "按所印顺序"),
    total: labelled(projectTotal.exactOptional(), "合计行", "不论印在表首还是表尾"),
  })
  .meta({ id: "ProjectTable", title: "ProjectTable", description: "项目支出表：每个项目一行" });

const procurementRow = z
  .strictObject({
    category: labelled(line.exactOptional(), "品目大类", "货物、工程或服务，按所印"),
    projectName: labelled(line.exactOptional(), "专项名称", "按所印"),
    economicName: labelled(line.exactOptional(), "经济科目", "按所印"),
    item: labelled(line.exactOptional(), "采购物品名称", "按所印；小计行没有"),
    organisationForm: labelled(
      line.exactOptional(),
      "采购组织形式",
      "集中采购、部门集中采购或分散采购，按所印",
    ),
    amounts: labelled(projectAmounts, "金额", "各栏金额"),
  })
  .meta({
    id: "ProcurementBudgetRow",
    title: "ProcurementBudgetRow",
    description: "采购行：一个品目或一行小计",
  });

/** Procurement budget, one row an item or a subtotal. */
export const procurementBudgetTable = z
  .strictObject({
    ...amountTable,
    rows: labelled(z.array(procurementRow).exactOptional(), "采购行", "按所印顺序，含各级小计"),
    total: labelled(projectTotal.exactOptional(), "合计行", "不论印在表首还是表尾"),
  })
  .meta({
    id: "ProcurementBudgetTable",
    title: "ProcurementBudgetTable",
    description: "政府采购预算表：按品目列出的采购预算",
  });
