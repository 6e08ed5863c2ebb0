import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";
import { statUnitCodes } from "../generated/codes/stat-unit.js";

/** A figure in the unit it is printed in: `1.2 万人`, `3500 元/人·年`. */
export const statFigure = z
  .strictObject({
    value: labelled(z.number().min(-1e15).max(1e15), "数值", "按 unit 计的数，印多少位写多少位"),
    unit: labelled(z.enum(statUnitCodes).exactOptional(), "单位", "代码见 stat-unit，没有印单位时省略"),
    text: labelled(line.exactOptional(), "原文", "文件印出的写法"),
  })
  .meta({ id: "StatFigure", title: "StatFigure", description: "数字：数值和单位，按所印" });
