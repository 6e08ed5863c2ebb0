import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line, text } from "../fields/text.js";
import { timeLimit } from "./time-limit.js";

/** One step of handling an application. Steps that run side by side bear the same number. */
export const processStep = z
  .strictObject({
    order: labelled(z.int().min(1).max(1000).exactOptional(), "环节序号", "印出的序号，并行的环节同号"),
    name: labelled(line, "环节名称", "受理、审查、决定、送达等"),
    office: labelled(line.exactOptional(), "办理处室", "负责本环节的单位或者处室"),
    post: labelled(line.exactOptional(), "办理岗位", "写岗位，不写姓名"),
    limit: labelled(timeLimit.exactOptional(), "环节时限", "本环节的办理时限"),
    counted: labelled(
      z.boolean().exactOptional(),
      "是否计入办结时限",
      "听证、鉴定、公示等不计入的为 false，省略即计入",
    ),
    special: labelled(z.boolean().exactOptional(), "是否特别程序", "现场勘验、专家评审等为 true"),
    standard: labelled(text.exactOptional(), "审查标准", "本环节审查什么"),
    result: labelled(text.exactOptional(), "环节结果", "本环节产生什么"),
    description: labelled(text.exactOptional(), "环节说明", "做什么、由谁做"),
  })
  .meta({ id: "ProcessStep", title: "ProcessStep", description: "流程环节：办理中的一步" });
