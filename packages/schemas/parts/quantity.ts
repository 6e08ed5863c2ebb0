import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";

/** So many of something: a target set, or what was done of it. */
export const quantity = z
  .strictObject({
    name: labelled(line, "名称", "数的是什么，如 新建农村幸福院"),
    value: labelled(z.number().min(0).max(1e12), "数量", "按文件所印"),
    unit: labelled(line.exactOptional(), "单位", "如 个、户、张床位"),
  })
  .meta({ id: "Quantity", title: "Quantity", description: "数量：指标或者完成量" });
