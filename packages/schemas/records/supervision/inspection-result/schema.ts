import * as z from "zod";
import { creditCode } from "../../../fields/credit-code.js";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { inspectionMeasureCodes } from "../../../generated/codes/inspection-measure.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const count = z.int().min(0).max(100_000_000);

const inspectedObject = z
  .strictObject({
    object: labelled(line, "检查对象", "单位名称"),
    creditCode: labelled(creditCode.exactOptional(), "统一社会信用代码", "18 位，GB 32100-2015"),
    inspectedOn: labelled(plainDate.exactOptional(), "检查日期", "检查之日"),
    inspectors: labelled(z.int().min(0).max(1000).exactOptional(), "检查人数", "检查人员几名，不写姓名"),
    methods: labelled(
      z.array(line).min(1).max(20).exactOptional(),
      "检查方式",
      "代码见 inspection-method，列表外的写原文",
    ),
    finding: labelled(line, "检查结果", "代码见 inspection-finding，列表外的写原文"),
    problems: labelled(orNone(z.array(text).min(1).max(1000)).exactOptional(), "发现的问题", "逐条列出"),
    measures: labelled(
      orNone(z.array(z.enum(inspectionMeasureCodes)).min(1).max(10)).exactOptional(),
      "查处措施",
      "代码见 inspection-measure",
    ),
    correctBy: labelled(plainDate.exactOptional(), "改正期限", "应当改正的最后一日"),
    correctedOn: labelled(plainDate.exactOptional(), "改正日期", "改正完成之日"),
    followUp: labelled(text.exactOptional(), "后续处理", "改正情况或者进一步的处理"),
    penalty: labelled(line.exactOptional(), "处罚决定", "行政处罚决定 penalty-decision 的文号或者 recordId"),
  })
  .meta({ title: "InspectedObject", description: "抽查结果：一个检查对象的结果和查处" });

const findingCount = z
  .strictObject({
    finding: labelled(line, "检查结果", "代码见 inspection-finding，列表外的写原文，如“3A”"),
    count: labelled(count, "个数", "该结果的对象数"),
    shownHere: labelled(z.boolean().exactOptional(), "在本公告列出", "由别的单位公布的为 false"),
  })
  .meta({ title: "FindingCount", description: "分类合计：一种结果的对象数" });

/** One announcement of what random inspections found, object by object, and what was done about it. */
export const inspectionResult = z
  .strictObject({
    ...recordBase("inspection-result"),
    title: labelled(line, "公告名称", "公开页面的标题"),
    publisher: labelled(organisation.exactOptional(), "公开单位", "组织检查的单位"),
    plan: labelled(line.exactOptional(), "抽查计划", "抽查计划 inspection-plan 的 recordId"),
    items: labelled(
      z.array(line).min(1).max(1000).exactOptional(),
      "抽查事项",
      "随机抽查事项 random-inspection-item 的名称、recordId 或者序号",
    ),
    concludedOn: labelled(plainDate.exactOptional(), "检查结束日期", "本批检查结束、结果形成之日"),
    results: labelled(z.array(inspectedObject).max(100_000).exactOptional(), "检查结果", "一个对象一项"),
    total: labelled(count.exactOptional(), "检查对象总数", "公告文字所称的总数"),
    shown: labelled(count.exactOptional(), "本公告列出的个数", "公告文字所称在这里公布的个数"),
    counts: labelled(z.array(findingCount).min(1).max(100).exactOptional(), "分类合计", "公告印出的各类个数"),
  })
  .meta({ title: "InspectionResult", description: "抽查结果和查处情况：一份结果公告" });

export type InspectionResult = z.output<typeof inspectionResult>;
