import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line, text } from "../fields/text.js";
import { timeUnitCodes } from "../generated/codes/time-unit.js";

/** A period as printed: its number and its unit kept apart, because 20日 is not the same in every law. */
export const timeLimit = z
  .strictObject({
    amount: labelled(
      z.number().min(0).max(10_000).exactOptional(),
      "数值",
      "印出的数字，半日可写 0.5；没有数字时省略",
    ),
    unit: labelled(
      z.enum(timeUnitCodes).exactOptional(),
      "单位",
      "工作日、日、小时、月或者年，代码见 time-unit",
    ),
    instant: labelled(z.boolean().exactOptional(), "当场办结", "即时、当场办结时为 true，不再写数值"),
    anchor: labelled(line.exactOptional(), "起算点", "代码见 time-limit-anchor，列表外的写原文"),
    exceptions: labelled(
      z.array(line).min(1).exactOptional(),
      "不计入时限的环节",
      "听证、检验、鉴定、专家评审等",
    ),
    explain: labelled(text.exactOptional(), "时限说明", "对期限的解释"),
    sourceText: labelled(line.exactOptional(), "时限原文", "公开页面上的写法"),
  })
  .meta({ id: "TimeLimit", title: "TimeLimit", description: "期限：数值与单位分开，当场办结另记" });
