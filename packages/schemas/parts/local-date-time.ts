import * as z from "zod";
import { clockTime } from "../fields/clock-time.js";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line } from "../fields/text.js";

/**
 * A moment of a procedure in Beijing time: the day, and the time of day where it is printed.
 *
 * Day and time are apart because an excerpt often has the day only, and periods are counted in days. As an instant
 * it is `{date}T{time}:00+08:00`.
 */
export const localDateTime = z
  .strictObject({
    date: labelled(plainDate, "日期", "公历日期"),
    time: labelled(clockTime.exactOptional(), "时刻", "北京时间，没有写明时省略"),
    text: labelled(line.exactOptional(), "原文", "公告印出的写法"),
  })
  .meta({
    id: "LocalDateTime",
    title: "LocalDateTime",
    description: "日期和时刻：北京时间的日期，写明的连同时刻",
  });
