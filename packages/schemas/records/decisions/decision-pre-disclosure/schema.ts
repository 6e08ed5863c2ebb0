import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { surveyMethodCodes } from "../../../generated/codes/survey-method.js";
import { attachment } from "../../../parts/attachment.js";
import { contactPoint } from "../../../parts/contact-point.js";
import { documentReference } from "../../../parts/document-reference.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

/** A decision shown to the public before it is made, with its draft and until when to comment. */
export const decisionPreDisclosure = z
  .strictObject({
    ...recordBase("decision-pre-disclosure"),
    title: labelled(line, "决策事项", "征求意见的决策或者文件草案的名称"),
    topic: labelled(line.exactOptional(), "主题", "代码见 decision-topic，列表外的写原文"),
    majorDecision: labelled(
      z.boolean().exactOptional(),
      "重大行政决策",
      "不属于重大行政决策、另有规定征求意见期限的为 false；不写的按重大行政决策核对",
    ),
    drafter: labelled(organisation.exactOptional(), "承办单位", "起草草案、收集意见的单位"),
    draft: labelled(orNone(attachment).exactOptional(), "决策草案", "页面没有公布草案的写“无”"),
    explanation: labelled(orNone(attachment).exactOptional(), "说明材料", "页面没有公布说明的写“无”"),
    basis: labelled(z.array(legalBasis).min(1).max(100).exactOptional(), "决策依据", "草案所依据的规定"),
    opensOn: labelled(plainDate.exactOptional(), "征求意见开始", "第一天"),
    closesOn: labelled(plainDate.exactOptional(), "征求意见截止", "最后一天，当天仍可提出意见"),
    shortWindowReason: labelled(
      orNone(text).exactOptional(),
      "缩短期限的理由",
      "不足三十日时页面说明的理由；没有说明的写“无”",
    ),
    methods: labelled(
      z.array(z.enum(surveyMethodCodes)).min(1).max(20).exactOptional(),
      "征求意见方式",
      "代码见 survey-method",
    ),
    contacts: labelled(
      z.array(contactPoint).min(1).max(100).exactOptional(),
      "提出意见的渠道",
      "单位的电话、信箱、网址，不写个人手机",
    ),
    feedbackBy: labelled(plainDate.exactOptional(), "承诺反馈日期", "页面写明最迟何时反馈采纳情况的填写"),
    decidedOn: labelled(plainDate.exactOptional(), "决策日期", "作出决策之日"),
    decision: labelled(documentReference.exactOptional(), "决策文件", "作出的决定：标题、文号和网址"),
  })
  .meta({ title: "DecisionPreDisclosure", description: "重大决策预公开：决策前公布草案、征求意见" });

export type DecisionPreDisclosure = z.output<typeof decisionPreDisclosure>;
