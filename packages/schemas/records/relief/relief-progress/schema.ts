import * as z from "zod";
import { instant } from "../../../fields/instant.js";
import { labelled } from "../../../fields/labelled.js";
import { line, text } from "../../../fields/text.js";
import { reliefResponseLevelCodes } from "../../../generated/codes/relief-response-level.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { region } from "../../../parts/region.js";

/** How relief was going at one moment: the response in force and what is done. */
export const reliefProgress = z
  .strictObject({
    ...recordBase("relief-progress"),
    event: labelled(line, "灾害", "与 disaster-loss-report 的 event 写法一致"),
    region: labelled(region.exactOptional(), "地区", "救灾的范围"),
    reporter: labelled(organisation.exactOptional(), "发布单位", "发布进展的单位"),
    at: labelled(instant, "时点", "进展说到什么时刻"),
    responseLevel: labelled(
      z.enum(reliefResponseLevelCodes).exactOptional(),
      "响应级别",
      "代码见 relief-response-level",
    ),
    startedAt: labelled(instant.exactOptional(), "启动时间", "响应启动的时刻"),
    endedAt: labelled(instant.exactOptional(), "终止时间", "响应终止的时刻；还没有终止的省略"),
    actions: labelled(z.array(text).max(1000).exactOptional(), "工作措施", "一项措施一条"),
    shelters: labelled(z.int().min(0).max(1e6).exactOptional(), "开放避灾点", "个"),
    shelteredPersons: labelled(z.int().min(0).max(1e9).exactOptional(), "集中安置人数", "人"),
  })
  .meta({ title: "ReliefProgress", description: "救灾工作进展：一个时点的进展" });

export type ReliefProgress = z.output<typeof reliefProgress>;
