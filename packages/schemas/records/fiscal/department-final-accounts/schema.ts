import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { assetTable } from "../../../parts/fiscal-asset-table.js";
import { balanceTable } from "../../../parts/fiscal-balance-table.js";
import { economicTable } from "../../../parts/fiscal-economic-table.js";
import { expenditureTable } from "../../../parts/fiscal-expenditure-table.js";
import { incomeTable } from "../../../parts/fiscal-income-table.js";
import { fiscalRecord } from "../../../parts/fiscal-record.js";
import { threePublicFinalTable } from "../../../parts/fiscal-three-public.js";

const tables = z
  .strictObject({
    balance: labelled(
      balanceTable.exactOptional(),
      "收入支出决算总表",
      "全部收入与支出，含年初年末结转和结余",
    ),
    income: labelled(incomeTable.exactOptional(), "收入决算表", "按功能分类和来源"),
    expenditure: labelled(expenditureTable.exactOptional(), "支出决算表", "按功能分类，分基本支出和项目支出"),
    fiscalBalance: labelled(balanceTable.exactOptional(), "财政拨款收入支出决算总表", "财政拨款的收入与支出"),
    generalExpenditure: labelled(
      expenditureTable.exactOptional(),
      "一般公共预算财政拨款支出决算表",
      "按功能分类到项级",
    ),
    basicByEconomic: labelled(
      economicTable.exactOptional(),
      "一般公共预算财政拨款基本支出决算表",
      "按部门预算支出经济分类到款级",
    ),
    threePublic: labelled(threePublicFinalTable.exactOptional(), "“三公”经费支出决算表", "预算数与决算数"),
    governmentFund: labelled(
      expenditureTable.exactOptional(),
      "政府性基金预算财政拨款收入支出决算表",
      "没有数据时为空表并说明",
    ),
    stateCapital: labelled(
      expenditureTable.exactOptional(),
      "国有资本经营预算财政拨款支出决算表",
      "没有数据时为空表并说明",
    ),
    stateAssets: labelled(assetTable.exactOptional(), "国有资产占用情况表", "车辆和大型设备的数量"),
  })
  .meta({ title: "DepartmentFinalAccountsTables", description: "决算各表：未印出的表省略" });

/** The final accounts a department or unit publishes: its printed tables, figure by figure. */
export const departmentFinalAccounts = z
  .strictObject({
    ...fiscalRecord("department-final-accounts"),
    tables: labelled(tables, "各表", "未印出的表省略；印出而无数据的表记 empty"),
  })
  .meta({ title: "DepartmentFinalAccounts", description: "部门决算：部门或单位公开的决算各表" });

export type DepartmentFinalAccounts = z.output<typeof departmentFinalAccounts>;
