import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { withheldReviewOutcomeCodes } from "../../../generated/codes/withheld-review-outcome.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

/** Something that is withheld, why, and what its periodic review came to. */
export const nonDisclosureReview = z
  .strictObject({
    ...recordBase("non-disclosure-review"),
    item: labelled(line, "信息", "不公开的信息：recordId、索引号或者名称，不写其内容"),
    unit: labelled(organisation.exactOptional(), "单位", "制作或者保存该信息的机关"),
    ground: labelled(line.exactOptional(), "不公开理由", "代码见 exemption-ground，列表外的写原文"),
    basis: labelled(legalBasis.exactOptional(), "依据条款", "不公开所依据的条款"),
    decidedOn: labelled(plainDate.exactOptional(), "确定日期", "确定不公开之日"),
    reviewedOn: labelled(plainDate.exactOptional(), "最近评审日期", "最近一次评审之日"),
    period: labelled(timeLimit.exactOptional(), "评审周期", "本机关规定多久评审一次，如一年"),
    outcome: labelled(
      z.enum(withheldReviewOutcomeCodes).exactOptional(),
      "评审结论",
      "代码见 withheld-review-outcome",
    ),
    outcomeReason: labelled(text.exactOptional(), "结论理由", "为何维持或者转为公开"),
    reviewers: labelled(z.array(line).min(1).max(50).exactOptional(), "评审人", "写岗位或者单位"),
    releasedOn: labelled(plainDate.exactOptional(), "转公开日期", "转为公开的信息公开之日"),
  })
  .meta({ title: "NonDisclosureReview", description: "不公开信息评审：一项不公开的信息及其定期评审" });

export type NonDisclosureReview = z.output<typeof nonDisclosureReview>;
