import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { publicisedDecision } from "../../../parts/publicised-decision.js";

/** One administrative licence as published within seven working days: the columns of 双公示. */
export const licenceDecision = z
  .strictObject({
    ...publicisedDecision("licence-decision"),
    documentName: labelled(line.exactOptional(), "行政许可决定文书名称", "如“准予行政许可决定书”"),
    documentNumber: labelled(line, "行政许可决定文书号", "同一机关内唯一"),
    kind: labelled(
      line.exactOptional(),
      "许可类别",
      "普通、特许、认可、核准、登记或者其他，见 permission-kind",
    ),
    certificateName: labelled(line.exactOptional(), "许可证书名称", "发证的填写"),
    certificateNumber: labelled(line.exactOptional(), "许可编号", "许可证书的编号"),
    content: labelled(text.exactOptional(), "许可内容", "准予做什么"),
    validFrom: labelled(plainDate.exactOptional(), "有效期自", "许可开始有效之日"),
    validTo: labelled(plainDate.exactOptional(), "有效期至", "长期有效的写 2099-12-31"),
    caseNumber: labelled(line.exactOptional(), "办件编号", "办件 case-record 的编号"),
  })
  .meta({ title: "LicenceDecision", description: "行政许可决定：双公示的一条许可" });

export type LicenceDecision = z.output<typeof licenceDecision>;
