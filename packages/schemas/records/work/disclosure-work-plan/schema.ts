import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { governmentLevelCodes } from "../../../generated/codes/government-level.js";
import { planReportPeriodCodes } from "../../../generated/codes/plan-report-period.js";
import { documentReference } from "../../../parts/document-reference.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const governmentLevel = z.enum(governmentLevelCodes);

const parentPlan = z
  .strictObject({
    ...documentReference.shape,
    level: labelled(governmentLevel.exactOptional(), "层级", "制定机关的层级，代码见 government-level"),
  })
  .meta({ title: "ParentPlan", description: "上级文件：本要点所分解的上级要点或者任务分解表" });

const section = z
  .strictObject({
    number: labelled(line, "序号", "按文件所印，如 一"),
    title: labelled(line, "标题", "如 围绕深化改革推进公开"),
  })
  .meta({ title: "PlanSection", description: "部分：要点的一个部分" });

const assignedUnit = z
  .strictObject({
    name: labelled(line, "单位", "按文件所印，可以是统称，如 各县（市、区）民政局"),
    role: labelled(
      z.enum(["lead", "support"]).exactOptional(),
      "分工",
      "lead 牵头，support 配合；没有区分的省略",
    ),
  })
  .meta({ title: "AssignedUnit", description: "责任单位：承担任务的单位" });

const task = z
  .strictObject({
    number: labelled(line, "序号", "按文件所印，如 一（一）；落实情况报告据此指明任务"),
    title: labelled(line.exactOptional(), "标题", "任务的标题"),
    text: labelled(text.exactOptional(), "内容", "任务的正文，可以摘要"),
    units: labelled(z.array(assignedUnit).max(200).exactOptional(), "责任单位", "逐个列出"),
    derivedFrom: labelled(
      z.array(line).max(50).exactOptional(),
      "分解自",
      "上级要点中对应任务的序号；上级不止一份的，前面写文号，如 闽政办〔2016〕83号 一（一）",
    ),
    cites: labelled(z.array(documentReference).max(50).exactOptional(), "所引文件", "任务正文中引用的文件"),
    dueBy: labelled(plainDate.exactOptional(), "完成期限", "文件写明期限的填写"),
  })
  .meta({ title: "PlanTask", description: "任务：一项工作和责任单位" });

const reportDuty = z
  .strictObject({
    period: labelled(z.enum(planReportPeriodCodes), "期间", "代码见 plan-report-period"),
    dueBy: labelled(plainDate, "报送期限", "“9月10日前”填 09-10"),
    dueDayIncluded: labelled(z.boolean().exactOptional(), "含当日", "“前”是否包括当日；省略时按包括当日计算"),
    receiver: labelled(line.exactOptional(), "收件单位", "按文件所印"),
  })
  .meta({ title: "ReportDuty", description: "报送要求：哪一期、何时前、报给谁" });

/** A year's plan of open-government work: tasks, who is responsible, and when to report on them. */
export const disclosureWorkPlan = z
  .strictObject({
    ...recordBase("disclosure-work-plan"),
    year: labelled(z.int().min(2000).max(2100), "年度", "要点的年度"),
    issuer: labelled(organisation, "制定单位", "印发要点的单位，法定全称"),
    title: labelled(
      line.exactOptional(),
      "要点标题",
      "附件即要点本身的标题；印发通知的标题写在 disclosure.title",
    ),
    level: labelled(governmentLevel.exactOptional(), "层级", "制定单位的层级，代码见 government-level"),
    recipients: labelled(z.array(line).max(200).exactOptional(), "主送单位", "按文件所印逐个列出"),
    parents: labelled(
      orNone(z.array(parentPlan).min(1).max(20)).exactOptional(),
      "上级文件",
      "本要点据以制定的上级要点；国家一级写“无”",
    ),
    basis: labelled(
      z.array(documentReference).max(50).exactOptional(),
      "依据文件",
      "上级要点以外的依据，如法规",
    ),
    purpose: labelled(text.exactOptional(), "总体要求", "要点的目的，可以摘要"),
    sections: labelled(z.array(section).max(50).exactOptional(), "部分", "要点的各部分"),
    tasks: labelled(z.array(task).max(500).exactOptional(), "任务", "逐项列出"),
    reports: labelled(z.array(reportDuty).max(12).exactOptional(), "落实情况报送", "各期的报送要求"),
  })
  .meta({
    title: "DisclosureWorkPlan",
    description: "政务公开工作要点：一年的任务、责任单位和报送要求",
  });

export type DisclosureWorkPlan = z.output<typeof disclosureWorkPlan>;
