import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";

/** What share is inspected: a per cent, all of them, or a share under a condition that is kept in words. */
export const samplingRatio = z
  .strictObject({
    percent: labelled(
      z.number().min(0).max(10_000).exactOptional(),
      "百分比",
      "印“3%”的写 3；只有文字时省略",
    ),
    all: labelled(z.boolean().exactOptional(), "全部", "全部检查时为 true"),
    sourceText: labelled(line.exactOptional(), "原文", "如“不少于5%”“少于5个的全部检查”“按实际需要确定”"),
  })
  .meta({
    id: "SamplingRatio",
    title: "SamplingRatio",
    description: "抽查比例：百分比、全部，或者只有文字",
  });
