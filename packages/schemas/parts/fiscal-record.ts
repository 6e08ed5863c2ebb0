import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line } from "../fields/text.js";
import { statement } from "./fiscal-statement.js";
import { organisation } from "./organisation.js";
import { recordBase } from "./record-base.js";

/** What a budget and final accounts have in common; spread into the record's `z.strictObject`. */
export const fiscalRecord = <RecordType extends string>(recordType: RecordType) => ({
  ...recordBase(recordType),
  publisher: labelled(organisation, "公开单位", "编制并公开本预决算的部门或单位"),
  region: labelled(line.exactOptional(), "地区", "如“上海市普陀区”"),
  fiscalYear: labelled(z.int().min(1950).max(2100), "预算年度", "公历年份"),
  scope: labelled(
    z.enum(["department", "unit"]),
    "编制范围",
    "department 为部门（含所属单位汇总），unit 为单位本身",
  ),
  unitKind: labelled(
    z.enum(["administrative", "institution", "mixed"]).exactOptional(),
    "单位性质",
    "administrative 为行政单位或参照公务员法管理的单位，institution 为其他事业单位，mixed 为汇总了两者的部门",
  ),
  belongsTo: labelled(line.exactOptional(), "所属部门", "汇总本单位的部门，与该部门记录的公开单位名称相同"),
  unitCount: labelled(
    z.int().min(1).max(10_000).exactOptional(),
    "汇总单位数",
    "部门汇总了多少个单位，含本级；与各单位核对时需要",
  ),
  statements: labelled(
    z.array(statement).exactOptional(),
    "说明",
    "文字说明中的事实，一条一项；没有录入说明时省略",
  ),
  explanations: labelled(
    z.array(z.enum(["operating-expense", "procurement", "state-assets", "performance"])).exactOptional(),
    "其他事项说明",
    "说明中写了哪几项：operating-expense 机关运行经费，procurement 政府采购，state-assets 国有资产占用，performance 预算绩效；没有看过说明时省略",
  ),
  approvedOn: labelled(
    plainDate.exactOptional(),
    "批复日期",
    "财政部门批复本预算或决算之日；由主管部门批复的所属单位，为主管部门批复之日",
  ),
});
