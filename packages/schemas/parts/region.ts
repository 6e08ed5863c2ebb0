import * as z from "zod";
import { divisionCode } from "../fields/division-code.js";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";

/** The area figures are for. Functional zones have no code of their own. */
export const region = z
  .strictObject({
    name: labelled(line, "地区名称", "按所印，如 泉州市、泉州台商投资区"),
    divisionCode: labelled(
      divisionCode.exactOptional(),
      "行政区划代码",
      "6 位；印成 12 位的去掉后面的零，功能区没有代码时省略",
    ),
  })
  .meta({ id: "Region", title: "Region", description: "地区：统计或者报告的范围" });
