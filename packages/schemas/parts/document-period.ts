import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line, text } from "../fields/text.js";

/** When, where and how suppliers get the procurement documents. */
export const documentPeriod = z
  .strictObject({
    from: labelled(plainDate.exactOptional(), "开始日期", "采购文件开始发出之日"),
    to: labelled(plainDate.exactOptional(), "截止日期", "最后一日"),
    hours: labelled(line.exactOptional(), "每日时间", "如“上午8:30至12:00，节假日除外”"),
    place: labelled(text.exactOptional(), "地点", "获取的地点或者网址"),
    way: labelled(text.exactOptional(), "方式", "如“网上下载”"),
    price: labelled(line.exactOptional(), "售价", "按公告原样，如“0元”“免费”"),
  })
  .meta({
    id: "DocumentPeriod",
    title: "DocumentPeriod",
    description: "获取采购文件：时间、地点、方式和售价",
  });
