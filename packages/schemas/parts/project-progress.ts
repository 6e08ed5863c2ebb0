import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { text } from "../fields/text.js";
import { investmentAmount } from "./investment-amount.js";

/** How far a project was on one day. */
export const projectProgress = z
  .strictObject({
    asOf: labelled(plainDate.exactOptional(), "截至日期", "进展说到哪一天"),
    text: labelled(text.exactOptional(), "实施情况", "工程或者运营的进展"),
    planned: labelled(investmentAmount.exactOptional(), "计划投资", "完成比例以它为分母"),
    invested: labelled(investmentAmount.exactOptional(), "完成投资", "开工以来累计完成的投资"),
    percent: labelled(
      z.number().min(0).max(10_000).exactOptional(),
      "完成比例",
      "百分数：完成投资除以计划投资，可以超过 100",
    ),
  })
  .meta({
    id: "ProjectProgress",
    title: "ProjectProgress",
    description: "实施进展：截至某日的情况",
  });
