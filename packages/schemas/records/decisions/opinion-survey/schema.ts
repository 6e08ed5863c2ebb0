import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { decisionStageCodes } from "../../../generated/codes/decision-stage.js";
import { surveyMethodCodes } from "../../../generated/codes/survey-method.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const count = z.int().min(0).max(1e9);

const answer = z
  .strictObject({
    text: labelled(line, "选项", "选项的文字"),
    count: labelled(count.exactOptional(), "人数", "选择这一项的人数，没有写 0"),
    percent: labelled(z.number().min(0).max(100).exactOptional(), "百分比", "如 26.5"),
  })
  .meta({ title: "Answer", description: "选项：一个选项和选择它的人数" });

const surveyQuestion = z
  .strictObject({
    text: labelled(text, "题目", "题干"),
    multiple: labelled(z.boolean().exactOptional(), "多选", "可以选几项的为 true"),
    answered: labelled(count.exactOptional(), "作答人数", "可以不答的题目，写作答的人数"),
    answers: labelled(z.array(answer).min(1).max(1000).exactOptional(), "选项", "开放题省略"),
  })
  .meta({ title: "SurveyQuestion", description: "题目：一道题和它的答案分布" });

/** What people were asked about a decision, and what they answered. */
export const opinionSurvey = z
  .strictObject({
    ...recordBase("opinion-survey"),
    title: labelled(line, "名称", "调查的名称"),
    decision: labelled(line.exactOptional(), "所涉决策", "决策事项的名称，或者其预公开记录的 recordId"),
    topic: labelled(line.exactOptional(), "主题", "代码见 decision-topic，列表外的写原文"),
    stage: labelled(z.enum(decisionStageCodes).exactOptional(), "阶段", "代码见 decision-stage"),
    method: labelled(z.enum(surveyMethodCodes).exactOptional(), "方式", "代码见 survey-method"),
    conductor: labelled(organisation.exactOptional(), "调查单位", "委托第三方的写第三方"),
    opensOn: labelled(plainDate.exactOptional(), "调查开始", "第一天"),
    closesOn: labelled(plainDate.exactOptional(), "调查截止", "最后一天"),
    sampleSize: labelled(count.exactOptional(), "样本量", "发出的问卷或者参与的人数"),
    validResponses: labelled(count.exactOptional(), "有效样本", "有效问卷数"),
    questions: labelled(z.array(surveyQuestion).min(1).max(1000).exactOptional(), "题目", "一道题一项"),
    conclusion: labelled(text.exactOptional(), "调查结果", "结论和采用情况"),
  })
  .meta({ title: "OpinionSurvey", description: "民意调查：问了什么，多少人怎样回答" });

export type OpinionSurvey = z.output<typeof opinionSurvey>;
