import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { interpretationFormCodes } from "../../../generated/codes/interpretation-form.js";
import { attachment } from "../../../parts/attachment.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const interpretedDocument = z
  .strictObject({
    title: labelled(line, "文件标题", "书名号内的全称"),
    docNo: labelled(line.exactOptional(), "文号", "按文件原样，如“泉政办〔2016〕84号”"),
    issuers: labelled(
      z.array(organisation).min(1).max(100).exactOptional(),
      "制定机关",
      "联合发文的逐个列出，牵头机关在前",
    ),
    signedOn: labelled(plainDate.exactOptional(), "成文日期", "文件落款的日期"),
    publishedOn: labelled(plainDate.exactOptional(), "公开日期", "文件在门户网站公开之日，不是成文日期"),
    url: labelled(webAddress.exactOptional(), "文件网址", "文件公开页面的地址"),
  })
  .meta({ title: "InterpretedDocument", description: "被解读文件：解读所对应的政策文件" });

/** Material that explains a policy document to the public, and the document it explains. */
export const policyInterpretation = z
  .strictObject({
    ...recordBase("policy-interpretation"),
    title: labelled(line, "标题", "解读材料的标题"),
    document: labelled(interpretedDocument.exactOptional(), "被解读文件", "一份文件；按文件所印填写"),
    forms: labelled(
      z.array(z.enum(interpretationFormCodes)).min(1).max(20).exactOptional(),
      "解读形式",
      "代码见 interpretation-form，一份材料可有多种形式",
    ),
    publisher: labelled(organisation.exactOptional(), "发布机构", "发布解读材料的单位"),
    draftingUnit: labelled(organisation.exactOptional(), "拟稿单位", "起草文件并提供解读的单位或处室"),
    column: labelled(line.exactOptional(), "栏目", "发布所在的栏目，如“政策解读”"),
    attachments: labelled(
      z.array(attachment).max(1000).exactOptional(),
      "附件",
      "图解、视频等随页面发布的文件",
    ),
  })
  .meta({ title: "PolicyInterpretation", description: "政策解读：一份解读材料及其所解读的文件" });

export type PolicyInterpretation = z.output<typeof policyInterpretation>;
