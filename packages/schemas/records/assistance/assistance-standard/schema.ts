import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { text } from "../../../fields/text.js";
import { assistanceSchemeCodes } from "../../../generated/codes/assistance-scheme.js";
import { assistanceStandardKindCodes } from "../../../generated/codes/assistance-standard-kind.js";
import { documentReference } from "../../../parts/document-reference.js";
import { recordBase } from "../../../parts/record-base.js";
import { region } from "../../../parts/region.js";
import { statFigure } from "../../../parts/stat-figure.js";

/** What one scheme pays in one region from one day on: one amount a record. */
export const assistanceStandard = z
  .strictObject({
    ...recordBase("assistance-standard"),
    region: labelled(region, "地区", "标准适用的地区"),
    scheme: labelled(z.enum(assistanceSchemeCodes), "救助项目", "代码见 assistance-scheme"),
    area: labelled(
      z.enum(["all", "urban", "rural"]).exactOptional(),
      "城乡",
      "all 城乡统一，urban 城市，rural 农村",
    ),
    kind: labelled(
      z.enum(assistanceStandardKindCodes).exactOptional(),
      "类别",
      "代码见 assistance-standard-kind",
    ),
    amount: labelled(statFigure, "金额", "单位写明是每人每月还是每人每年"),
    validFrom: labelled(plainDate.exactOptional(), "执行起", "开始执行之日"),
    validTo: labelled(plainDate.exactOptional(), "执行止", "最后一日；仍在执行的省略"),
    document: labelled(documentReference.exactOptional(), "依据文件", "制定或者调整标准的文件"),
    previous: labelled(statFigure.exactOptional(), "原标准", "文件写明调整前标准的填写"),
    note: labelled(text.exactOptional(), "说明", "标准下降、分档等的说明，按所印"),
  })
  .meta({ title: "AssistanceStandard", description: "保障标准：一个项目的一个标准" });

export type AssistanceStandard = z.output<typeof assistanceStandard>;
