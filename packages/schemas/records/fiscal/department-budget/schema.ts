import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { balanceTable } from "../../../parts/fiscal-balance-table.js";
import { economicTable } from "../../../parts/fiscal-economic-table.js";
import { expenditureTable } from "../../../parts/fiscal-expenditure-table.js";
import { incomeTable } from "../../../parts/fiscal-income-table.js";
import {
  departmentPerformanceTable,
  projectPerformanceTable,
} from "../../../parts/fiscal-performance-tables.js";
import { procurementBudgetTable, projectTable } from "../../../parts/fiscal-project-tables.js";
import { fiscalRecord } from "../../../parts/fiscal-record.js";
import { threePublicTable } from "../../../parts/fiscal-three-public.js";

const tables = z
  .strictObject({
    balance: labelled(balanceTable.exactOptional(), "部门收支总表", "全部收入与支出"),
    income: labelled(incomeTable.exactOptional(), "部门收入总表", "按功能分类和来源"),
    expenditure: labelled(
      expenditureTable.exactOptional(),
      "部门支出总表",
      "按功能分类，分基本支出和项目支出",
    ),
    fiscalBalance: labelled(balanceTable.exactOptional(), "财政拨款收支总表", "财政拨款的收入与支出"),
    fiscalExpenditure: labelled(expenditureTable.exactOptional(), "财政拨款支出预算表", "按功能分类（江苏）"),
    fiscalBasicByEconomic: labelled(
      economicTable.exactOptional(),
      "财政拨款基本支出预算表",
      "按部门预算支出经济分类（江苏）",
    ),
    generalExpenditure: labelled(expenditureTable.exactOptional(), "一般公共预算支出表", "按功能分类到项级"),
    basicByEconomic: labelled(
      economicTable.exactOptional(),
      "一般公共预算基本支出表",
      "按部门预算支出经济分类到款级",
    ),
    governmentEconomic: labelled(
      expenditureTable.exactOptional(),
      "一般公共预算支出表（政府预算经济分类）",
      "按政府预算支出经济分类 501 至 599",
    ),
    threePublic: labelled(
      threePublicTable.exactOptional(),
      "“三公”经费支出表",
      "可含会议费、培训费、机关运行经费",
    ),
    governmentFund: labelled(
      expenditureTable.exactOptional(),
      "政府性基金预算支出表",
      "没有数据时为空表并说明",
    ),
    stateCapital: labelled(
      expenditureTable.exactOptional(),
      "国有资本经营预算支出表",
      "没有数据时为空表并说明",
    ),
    projectExpenditure: labelled(projectTable.exactOptional(), "项目支出表", "每个项目一行"),
    procurement: labelled(procurementBudgetTable.exactOptional(), "政府采购预算表", "按品目"),
    projectPerformance: labelled(
      projectPerformanceTable.exactOptional(),
      "项目支出绩效目标表",
      "每个项目一组指标",
    ),
    departmentPerformance: labelled(
      departmentPerformanceTable.exactOptional(),
      "整体支出绩效目标表",
      "部门（单位）整体",
    ),
    operatingByEconomic: labelled(
      economicTable.exactOptional(),
      "机关运行经费支出表",
      "按部门预算支出经济分类（江苏）",
    ),
  })
  .meta({ title: "DepartmentBudgetTables", description: "预算各表：未印出的表省略" });

/** The budget a department or unit publishes: its printed tables, figure by figure. */
export const departmentBudget = z
  .strictObject({
    ...fiscalRecord("department-budget"),
    tables: labelled(tables, "各表", "未印出的表省略；印出而无数据的表记 empty"),
  })
  .meta({ title: "DepartmentBudget", description: "部门预算：部门或单位公开的预算各表" });

export type DepartmentBudget = z.output<typeof departmentBudget>;
