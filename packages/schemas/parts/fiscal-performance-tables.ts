import * as z from "zod";
import { amount } from "../fields/amount.js";
import { labelled } from "../fields/labelled.js";
import { line, text } from "../fields/text.js";
import { amountTable } from "./fiscal-table.js";

const performanceIndicator = z
  .strictObject({
    level1: labelled(line.exactOptional(), "一级指标", "如“产出指标”"),
    level2: labelled(line.exactOptional(), "二级指标", "如“数量指标”"),
    level3: labelled(line, "三级指标", "按所印"),
    operator: labelled(line.exactOptional(), "指标性质", "如 ≥、=、定性"),
    value: labelled(line.exactOptional(), "指标值", "按所印"),
    unit: labelled(line.exactOptional(), "度量单位", "如“人次”“%”"),
    weight: labelled(z.number().min(0).max(1000).exactOptional(), "权重", "按所印的分值"),
  })
  .meta({
    id: "PerformanceIndicator",
    title: "PerformanceIndicator",
    description: "绩效指标：一个三级指标",
  });

const target = {
  amount: labelled(amount.exactOptional(), "预算金额", "对应的预算"),
  goal: labelled(text.exactOptional(), "年度目标", "按所印"),
  indicators: labelled(z.array(performanceIndicator).exactOptional(), "绩效指标", "按所印顺序"),
};

const projectTarget = z
  .strictObject({ projectName: labelled(line, "项目名称", "按所印"), ...target })
  .meta({ id: "ProjectTarget", title: "ProjectTarget", description: "项目绩效目标：一个项目的目标和指标" });

/** Performance targets, one group a project. */
export const projectPerformanceTable = z
  .strictObject({
    ...amountTable,
    rows: labelled(z.array(projectTarget).exactOptional(), "项目", "每个项目一组"),
  })
  .meta({
    id: "ProjectPerformanceTable",
    title: "ProjectPerformanceTable",
    description: "项目支出绩效目标表：每个项目的目标和指标",
  });

/** Performance targets of the whole department or unit. */
export const departmentPerformanceTable = z.strictObject({ ...amountTable, ...target }).meta({
  id: "DepartmentPerformanceTable",
  title: "DepartmentPerformanceTable",
  description: "整体支出绩效目标表：部门（单位）的目标和指标",
});
