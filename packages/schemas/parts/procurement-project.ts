import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";
import { procurementMethodCodes } from "../generated/codes/procurement-method.js";
import { otherNumber } from "./other-number.js";

/** Which project a notice is about; spread into the record. */
export const procurementProject = {
  projectNumber: labelled(line, "项目编号", "按公告原样，连同括号和后缀；没有编号的写“无”"),
  otherNumbers: labelled(z.array(otherNumber).max(100).exactOptional(), "其他编号", "计划号、备案号等"),
  projectName: labelled(line.exactOptional(), "项目名称", "按公告原样"),
  method: labelled(z.enum(procurementMethodCodes).exactOptional(), "采购方式", "代码表 procurement-method"),
  methodText: labelled(line.exactOptional(), "采购方式原文", "公告印出的写法"),
};
