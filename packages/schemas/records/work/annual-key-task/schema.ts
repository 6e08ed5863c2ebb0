import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { contactPoint } from "../../../parts/contact-point.js";
import { documentReference } from "../../../parts/document-reference.js";
import { official } from "../../../parts/official.js";
import { organisation } from "../../../parts/organisation.js";
import { quantity } from "../../../parts/quantity.js";
import { recordBase } from "../../../parts/record-base.js";

const step = z
  .strictObject({
    text: labelled(text, "步骤", "做什么"),
    from: labelled(plainDate.exactOptional(), "起", "开始之日"),
    to: labelled(plainDate.exactOptional(), "止", "完成之日"),
  })
  .meta({ title: "KeyTaskStep", description: "实施步骤：一步，和起止日期" });

/** A key task of a year: how it is carried out, by whom, and who watches over it. */
export const annualKeyTask = z
  .strictObject({
    ...recordBase("annual-key-task"),
    year: labelled(z.int().min(2000).max(2100), "年度", "任务的年度"),
    number: labelled(line.exactOptional(), "编号", "按文件所印；进展报告可以据此指明任务"),
    title: labelled(line, "任务", "任务的名称"),
    issuer: labelled(organisation.exactOptional(), "部署单位", "部署任务的单位，法定全称"),
    topic: labelled(line.exactOptional(), "主题", "2016年的代码见 task-topic-2016，其他写文字"),
    source: labelled(line.exactOptional(), "来源", "部署任务的会议或者文件"),
    sourceDocument: labelled(documentReference.exactOptional(), "来源文件", "部署任务的文件"),
    measures: labelled(z.array(text).max(100).exactOptional(), "执行措施", "逐条列出"),
    steps: labelled(z.array(step).max(100).exactOptional(), "实施步骤", "按先后列出"),
    leads: labelled(z.array(line).max(50).exactOptional(), "牵头单位", "应只有一个；按文件所印"),
    coLeads: labelled(z.array(line).max(200).exactOptional(), "配合单位", "按文件所印"),
    responsible: labelled(official.exactOptional(), "责任人", "职务；依法公开姓名的才写姓名"),
    targets: labelled(z.array(quantity).max(100).exactOptional(), "目标", "可以数的目标"),
    supervision: labelled(text.exactOptional(), "监督方式", "怎样监督，如 督查、公示、第三方评估"),
    contact: labelled(contactPoint.exactOptional(), "监督电话", "单位公开的监督渠道"),
  })
  .meta({ title: "AnnualKeyTask", description: "年度重点工作：一项任务的措施、步骤、分工和监督方式" });

export type AnnualKeyTask = z.output<typeof annualKeyTask>;
