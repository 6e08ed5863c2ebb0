import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { line, text } from "../../../fields/text.js";
import { interpretationFormCodes } from "../../../generated/codes/interpretation-form.js";
import { speakerRoleCodes } from "../../../generated/codes/speaker-role.js";
import { attachment } from "../../../parts/attachment.js";
import { contactPoint } from "../../../parts/contact-point.js";
import { documentReference } from "../../../parts/document-reference.js";
import { official } from "../../../parts/official.js";
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
    interpreterRole: labelled(z.enum(speakerRoleCodes).exactOptional(), "解读人身份", "代码见 speaker-role"),
    interpreter: labelled(official.exactOptional(), "解读人", "负责人写职务；专家、记者的姓名经同意才写"),
    background: labelled(text.exactOptional(), "背景", "为什么出台"),
    basis: labelled(text.exactOptional(), "依据", "依据什么出台"),
    points: labelled(z.array(text).min(1).max(200).exactOptional(), "主要内容", "逐条列出"),
    figures: labelled(
      z
        .array(
          z
            .strictObject({
              name: labelled(line, "指标", "比较的是什么"),
              before: labelled(z.number().min(-1e15).max(1e15).exactOptional(), "以前", "原来的数"),
              after: labelled(z.number().min(-1e15).max(1e15), "现在", "文件规定的数"),
              unit: labelled(line.exactOptional(), "单位", "如 元/人·月"),
              documentFigure: labelled(
                z.number().min(-1e15).max(1e15).exactOptional(),
                "文件中的数",
                "文件印出的同一个数，供核对",
              ),
            })
            .meta({ title: "ComparedFigure", description: "数字比较：一个指标的前后" }),
        )
        .min(1)
        .max(200)
        .exactOptional(),
      "数字比较",
      "解读所引的数字",
    ),
    audience: labelled(line.exactOptional(), "适用对象", "解读是写给谁的"),
    contact: labelled(contactPoint.exactOptional(), "咨询", "咨询电话"),
    attachments: labelled(
      z.array(attachment).max(1000).exactOptional(),
      "附件",
      "图解、视频等随页面发布的文件",
    ),
  })
  .meta({ title: "PolicyInterpretation", description: "政策解读：一份解读材料及其所解读的文件" });

export type PolicyInterpretation = z.output<typeof policyInterpretation>;
