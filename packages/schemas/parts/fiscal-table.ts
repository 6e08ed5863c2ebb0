import * as z from "zod";
import { currencyUnit } from "../fields/currency-unit.js";
import { labelled } from "../fields/labelled.js";
import { line, text } from "../fields/text.js";

/** What every printed table has around its figures; spread into its `z.strictObject`. */
export const printedTable = {
  printedTitle: labelled(line, "表名", "按所印"),
  printedNumber: labelled(line.exactOptional(), "表号", "按所印，如“公开07表”；表号因地区而异，不代表内容"),
  notes: labelled(z.array(text).exactOptional(), "表注", "表下的注和说明，一条一项"),
  empty: labelled(z.literal(true).exactOptional(), "空表", "表已列出而没有数据"),
};

/** A printed table of amounts. */
export const amountTable = {
  ...printedTable,
  unit: labelled(currencyUnit, "单位", "本表金额单位；同一份文件各表可以不同"),
  decimals: labelled(
    z.int().min(0).max(6).exactOptional(),
    "小数位数",
    "本表金额所印的小数位数；省略时取表中出现的最多位数",
  ),
};
