import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { officerRoleCodes } from "../../../generated/codes/officer-role.js";
import { official } from "../../../parts/official.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const decision = z
  .strictObject({
    text: labelled(text, "事项", "部署了什么"),
    task: labelled(
      line.exactOptional(),
      "任务",
      "由它形成的任务：要点的任务序号，或者重点工作的 recordId、编号",
    ),
    unit: labelled(line.exactOptional(), "承办单位", "按纪要所印"),
    dueBy: labelled(plainDate.exactOptional(), "期限", "要求完成之日"),
  })
  .meta({ title: "HearingDecision", description: "部署事项：会上定的一件事" });

/** The head of a unit hears a report on open-government work. */
export const leadershipHearing = z
  .strictObject({
    ...recordBase("leadership-hearing"),
    unit: labelled(organisation, "单位", "法定全称"),
    heldOn: labelled(plainDate, "日期", "听取汇报之日"),
    chair: labelled(official.exactOptional(), "主持人", "姓名和职务"),
    chairRole: labelled(z.enum(officerRoleCodes).exactOptional(), "主持人的角色", "代码见 officer-role"),
    agenda: labelled(z.array(line).max(50).exactOptional(), "议题", "听取的汇报和研究的事项"),
    decisions: labelled(z.array(decision).max(100).exactOptional(), "部署事项", "逐条列出"),
    minutesNumber: labelled(line.exactOptional(), "会议纪要号", "按纪要所印"),
  })
  .meta({ title: "LeadershipHearing", description: "主要负责人听取汇报：一次听取政务公开工作汇报的会议" });

export type LeadershipHearing = z.output<typeof leadershipHearing>;
