import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { orNone } from "../fields/none.js";
import { line, text } from "../fields/text.js";
import { legalBasis } from "./legal-basis.js";

/** One charge, with what it is charged under. */
export const fee = z
  .strictObject({
    name: labelled(line, "收费项目名称", "收费目录中的名称"),
    standard: labelled(text.exactOptional(), "收费标准", "印出的标准，如 每对9元"),
    amount: labelled(
      z.number().min(0).max(1_000_000_000).exactOptional(),
      "金额",
      "单位为元；标准不是一个数时省略",
    ),
    per: labelled(line.exactOptional(), "计费单位", "如 对、件、平方米"),
    basis: labelled(
      orNone(z.array(legalBasis).min(1)).exactOptional(),
      "收费依据",
      "行政许可只能依据法律、行政法规收费",
    ),
    reduction: labelled(z.boolean().exactOptional(), "是否允许减免", "可以减免为 true"),
    reductionBasis: labelled(text.exactOptional(), "减免依据", "减免所依据的规定"),
  })
  .meta({ id: "Fee", title: "Fee", description: "收费项目：一项收费及其依据、标准" });
