import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { planReportPeriodCodes } from "../../../generated/codes/plan-report-period.js";
import { taskStatusCodes } from "../../../generated/codes/task-status.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const item = z
  .strictObject({
    task: labelled(line, "任务序号", "要点中任务的序号，如 一（一）"),
    status: labelled(z.enum(taskStatusCodes).exactOptional(), "状态", "代码见 task-status"),
    measures: labelled(z.array(text).max(100).exactOptional(), "措施", "本单位细化的工作举措"),
    text: labelled(text.exactOptional(), "落实情况", "做了什么，公开了什么"),
    evidence: labelled(z.array(webAddress).max(100).exactOptional(), "公开网址", "已公开内容的页面"),
  })
  .meta({ title: "ImplementationItem", description: "逐项落实：一项任务的措施和落实情况" });

const training = z
  .strictObject({
    on: labelled(plainDate.exactOptional(), "日期", "培训之日"),
    topic: labelled(line.exactOptional(), "内容", "学习或者培训的内容"),
    hours: labelled(z.number().min(0).max(1000).exactOptional(), "学时", "每人的学时"),
    people: labelled(z.int().min(0).max(100_000).exactOptional(), "人数", "参加的人数"),
  })
  .meta({ title: "Training", description: "培训：政务公开工作人员的学习和培训" });

/** A unit's report on how the tasks of a work plan were carried out. */
export const implementationReport = z
  .strictObject({
    ...recordBase("implementation-report"),
    plan: labelled(line, "要点", "工作要点的 recordId、文号或者标题"),
    unit: labelled(organisation, "报送单位", "法定全称"),
    year: labelled(z.int().min(2000).max(2100), "年度", "要点的年度"),
    period: labelled(z.enum(planReportPeriodCodes), "期间", "代码见 plan-report-period"),
    asOf: labelled(plainDate.exactOptional(), "截至日期", "数据和情况说到哪一天"),
    dueBy: labelled(plainDate.exactOptional(), "报送期限", "要点规定的期限"),
    submittedOn: labelled(plainDate.exactOptional(), "报送日期", "收件单位收到之日"),
    forecast: labelled(
      z.boolean().exactOptional(),
      "含预计",
      "截至日期在期间结束之前、其余为预计的，为 true",
    ),
    items: labelled(z.array(item).max(500).exactOptional(), "逐项落实", "承担的任务逐项报告"),
    trainings: labelled(z.array(training).max(200).exactOptional(), "培训", "本期的学习和培训"),
  })
  .meta({ title: "ImplementationReport", description: "落实情况报告：一个单位一期的逐项落实情况" });

export type ImplementationReport = z.output<typeof implementationReport>;
