import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { line } from "../../../fields/text.js";
import { interpretationFormCodes } from "../../../generated/codes/interpretation-form.js";
import { attachment } from "../../../parts/attachment.js";
import { documentReference } from "../../../parts/document-reference.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

/** Material that explains a policy document to the public, and the document it explains. */
export const policyInterpretation = z
  .strictObject({
    ...recordBase("policy-interpretation"),
    title: labelled(line, "标题", "解读材料的标题"),
    document: labelled(documentReference.exactOptional(), "被解读文件", "一份文件；按文件所印填写"),
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
