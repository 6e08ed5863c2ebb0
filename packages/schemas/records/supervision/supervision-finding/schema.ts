import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { rectificationStatusCodes } from "../../../generated/codes/rectification-status.js";
import { supervisionSourceCodes } from "../../../generated/codes/supervision-source.js";
import { attachment } from "../../../parts/attachment.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const count = z.int().min(0).max(1_000_000);

const accountabilityOutcome = z
  .strictObject({
    kind: labelled(line, "奖惩种类", "代码见 accountability-kind，列表外的写原文"),
    unit: labelled(line.exactOptional(), "单位", "受到奖惩的单位"),
    post: labelled(line.exactOptional(), "职务", "只写职务，不写姓名"),
    basis: labelled(line.exactOptional(), "依据", "依据的规定或者决定"),
    decidedOn: labelled(plainDate.exactOptional(), "决定日期", "作出奖惩决定之日"),
  })
  .meta({ title: "AccountabilityOutcome", description: "奖惩情况：一项奖励或者处理" });

const rectificationReport = z
  .strictObject({
    title: labelled(line, "通报标题", "同一份通报的各条写法一致"),
    problems: labelled(count.exactOptional(), "问题数", "通报文字所称的问题个数"),
    measures: labelled(count.exactOptional(), "整改措施数", "通报文字所称的整改措施条数"),
    completed: labelled(count.exactOptional(), "已完成数", "通报文字所称已完成整改的问题数"),
  })
  .meta({ title: "RectificationReport", description: "整改通报：本条所在的通报和它所称的数" });

/** One problem that supervision found, and what was done about it. */
export const supervisionFinding = z
  .strictObject({
    ...recordBase("supervision-finding"),
    number: labelled(line.exactOptional(), "编号", "问题清单中的编号"),
    source: labelled(z.enum(supervisionSourceCodes).exactOptional(), "督查来源", "代码见 supervision-source"),
    inspectedFrom: labelled(plainDate.exactOptional(), "督查开始", "督查、巡察的第一日"),
    inspectedTo: labelled(plainDate.exactOptional(), "督查结束", "督查、巡察的最后一日"),
    foundOn: labelled(plainDate.exactOptional(), "发现或者反馈日期", "反馈问题之日"),
    problem: labelled(text, "问题", "不含个人信息"),
    unit: labelled(organisation.exactOptional(), "责任单位", "负责整改的单位"),
    measures: labelled(z.array(text).min(1).max(1000).exactOptional(), "整改措施", "逐条列出"),
    dueOn: labelled(plainDate.exactOptional(), "整改时限", "应当完成整改的最后一日"),
    status: labelled(
      z.enum(rectificationStatusCodes).exactOptional(),
      "整改状态",
      "代码见 rectification-status",
    ),
    completedOn: labelled(plainDate.exactOptional(), "完成日期", "完成整改之日"),
    result: labelled(text.exactOptional(), "整改结果", "做了什么、有什么成效"),
    evidence: labelled(z.array(attachment).min(1).max(100).exactOptional(), "佐证材料", "制度文件、照片等"),
    accountability: labelled(
      z.array(accountabilityOutcome).max(100).exactOptional(),
      "奖惩情况",
      "写单位和职务，不写姓名",
    ),
    report: labelled(rectificationReport.exactOptional(), "整改通报", "成批公布时填写"),
  })
  .meta({ title: "SupervisionFinding", description: "督查发现问题及整改：一个问题" });

export type SupervisionFinding = z.output<typeof supervisionFinding>;
