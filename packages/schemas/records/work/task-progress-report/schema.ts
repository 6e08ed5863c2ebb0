import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { taskStatusCodes } from "../../../generated/codes/task-status.js";
import { investmentAmount } from "../../../parts/investment-amount.js";
import { quantity } from "../../../parts/quantity.js";
import { recordBase } from "../../../parts/record-base.js";

const count = z.int().min(0).max(1e9);

const share = z
  .strictObject({
    planned: labelled(investmentAmount.exactOptional(), "计划数", "比例以它为分母"),
    actual: labelled(investmentAmount.exactOptional(), "实际数", "累计完成的投资，或者到位的资金"),
    percent: labelled(
      z.number().min(0).max(10_000).exactOptional(),
      "比例",
      "百分数：实际数除以计划数，可以超过 100",
    ),
  })
  .meta({ title: "TaskMoney", description: "投资或者资金：计划数、实际数和比例" });

const counts = z
  .strictObject({
    total: labelled(count, "总数", "项目或者任务共多少"),
    complete: labelled(count.exactOptional(), "完成", "完成的数"),
    basicallyComplete: labelled(count.exactOptional(), "基本完成", "基本完成的数"),
    inProgress: labelled(count.exactOptional(), "进行中", "按计划推进的数"),
    ahead: labelled(count.exactOptional(), "超序时", "进度超前的数"),
    behind: labelled(count.exactOptional(), "滞后", "进度滞后的数"),
    notStarted: labelled(count.exactOptional(), "未启动", "没有启动的数"),
  })
  .meta({ title: "TaskCounts", description: "项目数：总数和各种状态的数" });

/** How far a key task was on one day. */
export const taskProgressReport = z
  .strictObject({
    ...recordBase("task-progress-report"),
    task: labelled(line, "任务", "重点工作的 recordId、编号或者名称"),
    year: labelled(
      z.int().min(2000).max(2100).exactOptional(),
      "年度",
      "任务的年度；编号、名称各年重复时填写",
    ),
    asOf: labelled(plainDate, "截至日期", "进展说到哪一天"),
    status: labelled(z.enum(taskStatusCodes).exactOptional(), "状态", "代码见 task-status"),
    percent: labelled(
      z.number().min(0).max(10_000).exactOptional(),
      "进度",
      "百分数，完成为 100；投资完成比例写在 investment",
    ),
    done: labelled(z.array(quantity).max(100).exactOptional(), "完成量", "与任务的目标同名"),
    investment: labelled(share.exactOptional(), "投资", "计划投资、完成投资和比例"),
    funding: labelled(share.exactOptional(), "资金到位", "应到位、已到位的资金和到位率"),
    counts: labelled(counts.exactOptional(), "项目数", "任务由多个项目组成时填写"),
    text: labelled(text.exactOptional(), "说明", "进展情况"),
    reason: labelled(text.exactOptional(), "原因", "进度滞后或者比上次回落的原因"),
    evidence: labelled(z.array(webAddress).max(100).exactOptional(), "佐证", "公开进展的页面"),
  })
  .meta({ title: "TaskProgressReport", description: "进展和完成情况：一项重点工作截至某日的进展" });

export type TaskProgressReport = z.output<typeof taskProgressReport>;
