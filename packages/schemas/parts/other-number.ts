import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";

/** A number a procurement has beside its project number: of the plan, of the filing. */
export const otherNumber = z
  .strictObject({
    label: labelled(line, "编号名称", "如“采购计划备案号”"),
    number: labelled(line, "编号", "按公告原样"),
  })
  .meta({ id: "OtherNumber", title: "OtherNumber", description: "其他编号：项目编号以外的编号" });
