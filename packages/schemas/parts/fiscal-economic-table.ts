import * as z from "zod";
import { amount } from "../fields/amount.js";
import { labelled } from "../fields/labelled.js";
import { codeTable } from "./fiscal-code-table.js";

const economicAmounts = z
  .strictObject({
    total: labelled(amount.exactOptional(), "合计", "表中只有一栏金额（如“决算数”）时也放这里"),
    personnel: labelled(amount.exactOptional(), "人员经费", "决算表末的“人员经费合计”放在合计行的这一栏"),
    public: labelled(amount.exactOptional(), "公用经费", "决算表末的“公用经费合计”放在合计行的这一栏"),
  })
  .meta({ id: "EconomicAmounts", title: "EconomicAmounts", description: "经济分类金额：表中没有的栏省略" });

/** Basic expenditure by departmental economic code. */
export const economicTable = codeTable(
  "Economic",
  "economic-department、economic-government",
  economicAmounts,
).meta({
  id: "EconomicTable",
  title: "EconomicTable",
  description: "经济分类表：按部门预算支出经济分类逐行列出的基本支出",
});
