import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line, text } from "../fields/text.js";
import { projectApprovalKindCodes } from "../generated/codes/project-approval-kind.js";
import { projectApprovalMatterCodes } from "../generated/codes/project-approval-matter.js";
import { investmentAmount } from "./investment-amount.js";
import { organisation } from "./organisation.js";

/** One decision on a project: examined and approved, verified, or filed. */
export const projectApproval = z
  .strictObject({
    kind: labelled(z.enum(projectApprovalKindCodes).exactOptional(), "种类", "审批、核准或者备案"),
    matter: labelled(z.enum(projectApprovalMatterCodes).exactOptional(), "事项", "批的是什么"),
    title: labelled(line.exactOptional(), "文件名称", "批复或者备案文件的标题"),
    authority: labelled(organisation.exactOptional(), "批准单位", "批复、核准或者备案机关"),
    documentNumber: labelled(line.exactOptional(), "文号", "批复文号、核准文号或者备案号"),
    projectCode: labelled(line.exactOptional(), "项目代码", "文件上印的投资项目统一代码"),
    decidedOn: labelled(plainDate.exactOptional(), "批准日期", "作出决定或者备案之日"),
    publishedOn: labelled(plainDate.exactOptional(), "公开日期", "向社会公开之日"),
    approvedTotal: labelled(investmentAmount.exactOptional(), "批准的总投资", "估算、概算或者备案的总投资"),
    result: labelled(text.exactOptional(), "结果", "同意、不予批准及其内容"),
  })
  .meta({
    id: "ProjectApproval",
    title: "ProjectApproval",
    description: "项目批准：一次审批、核准或者备案",
  });
