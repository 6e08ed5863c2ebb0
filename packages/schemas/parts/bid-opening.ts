import * as z from "zod";
import { clockTime } from "../fields/clock-time.js";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { text } from "../fields/text.js";

/** When and where bids or responses are opened. */
export const bidOpening = z
  .strictObject({
    date: labelled(plainDate.exactOptional(), "开启日期", "开标或者开启响应文件之日"),
    time: labelled(clockTime.exactOptional(), "开启时刻", "北京时间"),
    place: labelled(text.exactOptional(), "开启地点", "地点或者网上开标大厅"),
  })
  .meta({ id: "BidOpening", title: "BidOpening", description: "开标、开启：时间和地点" });
