import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line, text } from "../fields/text.js";
import { legalRankCodes } from "../generated/codes/legal-rank.js";

/** A provision that something rests on, as far as it was printed. */
export const legalBasis = z
  .strictObject({
    lawTitle: labelled(line, "法律文件名称", "书名号内的全称"),
    docNo: labelled(line.exactOptional(), "文号", "文号或者令号，如 国务院令第250号"),
    issuer: labelled(line.exactOptional(), "颁布机关", "制定或者公布该文件的机关"),
    rank: labelled(z.enum(legalRankCodes).exactOptional(), "效力位阶", "代码见 legal-rank"),
    article: labelled(line.exactOptional(), "条款项", "第N条第N款第（N）项，可写多条"),
    text: labelled(text.exactOptional(), "条款内容", "条文原文"),
    versionOn: labelled(plainDate.exactOptional(), "版本日期", "所引版本的公布或者修订日期"),
    validFrom: labelled(plainDate.exactOptional(), "施行日期", "该版本开始施行之日"),
    validTo: labelled(plainDate.exactOptional(), "失效日期", "该版本最后有效之日"),
  })
  .meta({ id: "LegalBasis", title: "LegalBasis", description: "依据：一项规定，引到条款" });
