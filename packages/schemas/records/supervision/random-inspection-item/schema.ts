import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { inspectionCategoryCodes } from "../../../generated/codes/inspection-category.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { samplingRatio } from "../../../parts/sampling-ratio.js";

/** One row of the list of items that are inspected at random. */
export const randomInspectionItem = z
  .strictObject({
    ...recordBase("random-inspection-item"),
    number: labelled(line.exactOptional(), "序号", "清单中的序号"),
    group: labelled(line.exactOptional(), "抽查类别", "清单中的大类"),
    item: labelled(line, "抽查事项", "清单中的名称"),
    object: labelled(line.exactOptional(), "检查对象", "如“登记在册的社会组织”"),
    objectAsOf: labelled(plainDate.exactOptional(), "对象库截止日期", "检查对象以哪一天在册为准"),
    category: labelled(
      z.enum(inspectionCategoryCodes).exactOptional(),
      "事项类别",
      "一般或者重点检查事项，代码见 inspection-category",
    ),
    ratio: labelled(samplingRatio.exactOptional(), "检查比例", "每次抽查的比例"),
    frequency: labelled(line.exactOptional(), "检查频次", "印出的写法，如“每年一次”"),
    timesPerYear: labelled(z.int().min(1).max(366).exactOptional(), "每年次数", "频次是一个数时填写"),
    methods: labelled(
      orNone(z.array(line).min(1).max(20)).exactOptional(),
      "检查方式",
      "代码见 inspection-method，列表外的写原文",
    ),
    contents: labelled(orNone(z.array(text).min(1).max(1000)).exactOptional(), "抽查内容", "逐条列出"),
    subject: labelled(line.exactOptional(), "检查主体", "如“县级以上民政部门”"),
    level: labelled(line.exactOptional(), "行使层级", "本清单由哪一级公布，代码见 use-level，县级为 4"),
    joint: labelled(z.array(organisation).max(100).exactOptional(), "联合部门", "联合抽查的其他部门"),
    basis: labelled(
      orNone(z.array(legalBasis).min(1).max(100)).exactOptional(),
      "检查依据",
      "法律、法规、规章，引到条款",
    ),
  })
  .meta({ title: "RandomInspectionItem", description: "随机抽查事项：清单中的一项" });

export type RandomInspectionItem = z.output<typeof randomInspectionItem>;
