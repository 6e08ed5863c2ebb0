import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line, text } from "../fields/text.js";

/** Why an item of a published list is not as it was in the version before. */
export const listChange = z
  .strictObject({
    type: labelled(line, "变动类型", "代码见 list-change-type，列表外的写原文"),
    changedOn: labelled(plainDate.exactOptional(), "变动日期", "变动决定生效之日"),
    basis: labelled(text.exactOptional(), "变动依据", "取消、下放或者调整的决定，写文件名和文号"),
  })
  .meta({ id: "ListChange", title: "ListChange", description: "清单变动：类型、日期和依据" });
