import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { documentReference } from "../../../parts/document-reference.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

/** A normative document: who made it, how it was reviewed, from when to when it applies, what it replaces. */
export const normativeDocument = z
  .strictObject({
    ...recordBase("normative-document"),
    title: labelled(line, "标题", "文件标题；文号、成文日期、有效性、公开属性写在 disclosure"),
    issuers: labelled(
      z.array(organisation).min(1).max(100).exactOptional(),
      "制定机关",
      "联合发文的逐个列出，牵头机关在前",
    ),
    topic: labelled(
      line.exactOptional(),
      "决策主题",
      "文件是一项决策的填写，代码见 decision-topic，列表外的写原文",
    ),
    draftingUnit: labelled(organisation.exactOptional(), "拟稿单位", "起草文件的单位或者处室"),
    basis: labelled(
      orNone(z.array(legalBasis).min(1).max(200)).exactOptional(),
      "制定依据",
      "文件引为依据的规定",
    ),
    effectiveOn: labelled(plainDate.exactOptional(), "施行日期", "开始施行之日"),
    expiresOn: labelled(plainDate.exactOptional(), "有效期至", "最后有效之日，没有规定有效期的省略"),
    legalityReview: labelled(
      z
        .strictObject({
          unit: labelled(organisation.exactOptional(), "审核机构", "合法性审核机构"),
          reviewedOn: labelled(plainDate.exactOptional(), "审核日期", "出具审核意见之日"),
          result: labelled(text.exactOptional(), "审核意见", "结论"),
        })
        .meta({ title: "LegalityReview", description: "合法性审核：谁在何时审核，结论如何" })
        .exactOptional(),
      "合法性审核",
      "文件印发前的审核",
    ),
    filingNumber: labelled(line.exactOptional(), "备案号", "规范性文件备案登记编号"),
    draftSubmittedOn: labelled(plainDate.exactOptional(), "文件报送日期", "文件送审稿报送审核之日"),
    interpretationPlanSubmittedOn: labelled(
      plainDate.exactOptional(),
      "解读方案报送日期",
      "解读方案报送审核之日，应与文件同步",
    ),
    repeals: labelled(
      z.array(documentReference).min(1).max(1000).exactOptional(),
      "废止文件",
      "本文件宣布废止的文件，逐个列出文号",
    ),
  })
  .meta({ title: "NormativeDocument", description: "规范性文件：制定、审核、施行和废止" });

export type NormativeDocument = z.output<typeof normativeDocument>;
