import * as z from "zod";
import { instant } from "../../../fields/instant.js";
import { labelled } from "../../../fields/labelled.js";
import { line } from "../../../fields/text.js";
import { secrecyCheckAnswerCodes } from "../../../generated/codes/secrecy-check-answer.js";
import { secrecyOpinionCodes } from "../../../generated/codes/secrecy-opinion.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const answer = z.enum(secrecyCheckAnswerCodes).exactOptional();

/** The check made before something is published: by whom, of what, and with what result. */
export const secrecyReview = z
  .strictObject({
    ...recordBase("secrecy-review"),
    item: labelled(line, "拟公开信息", "拟公开记录的 recordId、索引号或者名称"),
    unit: labelled(organisation.exactOptional(), "单位", "拟公开的机关"),
    submitter: labelled(line.exactOptional(), "送审人", "岗位、工号或者姓名，内部记录"),
    reviewer: labelled(line.exactOptional(), "审查人", "岗位、工号或者姓名，内部记录"),
    approver: labelled(line.exactOptional(), "批准人", "岗位、工号或者姓名，内部记录"),
    reviewedAt: labelled(instant.exactOptional(), "审查时间", "批准人签署的时间"),
    itemPublishedAt: labelled(instant.exactOptional(), "公开时间", "该信息公开的时间，还没有公开的省略"),
    checks: labelled(
      z
        .strictObject({
          stateSecret: labelled(answer, "国家秘密", "代码见 secrecy-check-answer"),
          workSecret: labelled(answer, "工作秘密", "代码见 secrecy-check-answer"),
          tradeSecret: labelled(answer, "商业秘密", "代码见 secrecy-check-answer"),
          personalPrivacy: labelled(answer, "个人隐私", "代码见 secrecy-check-answer"),
          safetyAndStability: labelled(
            answer,
            "国家安全、公共安全、经济安全、社会稳定",
            "代码见 secrecy-check-answer",
          ),
        })
        .meta({ title: "SecrecyChecks", description: "审查项：逐项是否涉及" })
        .exactOptional(),
      "审查项",
      "五项逐项作答",
    ),
    opinion: labelled(z.enum(secrecyOpinionCodes).exactOptional(), "审查意见", "代码见 secrecy-opinion"),
    redactions: labelled(
      z
        .array(
          z
            .strictObject({
              where: labelled(line, "位置", "哪一段、哪一栏或者 JSON Pointer，不写内容"),
              kind: labelled(line, "种类", "如 身份证号、住址、商业秘密"),
            })
            .meta({ title: "Redaction", description: "删减：在哪里删减了哪一类内容" }),
        )
        .min(1)
        .max(10_000)
        .exactOptional(),
      "删减内容",
      "只写位置和种类",
    ),
    personalDataScan: labelled(
      z
        .strictObject({
          scannedAt: labelled(instant.exactOptional(), "扫描时间", "最近一次扫描"),
          openFindings: labelled(z.int().min(0).max(1_000_000), "未处理的发现", "扫描后还没有处理的处数"),
          attachmentsIncluded: labelled(z.boolean().exactOptional(), "包括附件", "附件也扫描了为 true"),
        })
        .meta({ title: "PersonalDataScan", description: "个人信息扫描：结果只写处数" })
        .exactOptional(),
      "个人信息扫描",
      "公开前对正文和附件的扫描",
    ),
  })
  .meta({ title: "SecrecyReview", description: "保密审查：一项信息公开前的审查" });

export type SecrecyReview = z.output<typeof secrecyReview>;
