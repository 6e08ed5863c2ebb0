import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line } from "../fields/text.js";
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
  approvedOn: labelled(
    plainDate.exactOptional(),
    "批复日期",
    "财政部门批复本预算或决算之日；由主管部门批复的所属单位，为主管部门批复之日",
  ),
});
