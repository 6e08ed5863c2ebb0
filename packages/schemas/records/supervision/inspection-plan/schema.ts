import * as z from "zod";
import { creditCode } from "../../../fields/credit-code.js";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line } from "../../../fields/text.js";
import { inspectionDrawMethodCodes } from "../../../generated/codes/inspection-draw-method.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { samplingRatio } from "../../../parts/sampling-ratio.js";

const count = z.int().min(0).max(100_000_000);

const drawnObject = z
  .strictObject({
    name: labelled(line, "检查对象", "单位名称"),
    creditCode: labelled(creditCode.exactOptional(), "统一社会信用代码", "18 位，GB 32100-2015"),
  })
  .meta({ title: "DrawnObject", description: "抽中的对象：一个单位" });

const inspectionDraw = z
  .strictObject({
    item: labelled(
      line.exactOptional(),
      "抽查事项",
      "随机抽查事项 random-inspection-item 的名称、recordId 或者序号",
    ),
    pool: labelled(line, "检查对象库", "从哪一类对象中抽取，如“社会组织”"),
    poolSize: labelled(count.exactOptional(), "对象库数量", "抽取时在库的个数"),
    poolAsOf: labelled(plainDate.exactOptional(), "对象库截止日期", "以哪一天在册为准"),
    ratio: labelled(samplingRatio.exactOptional(), "抽取比例", "本次的比例"),
    drawn: labelled(count.exactOptional(), "抽取数量", "抽中的个数"),
    objects: labelled(z.array(drawnObject).max(100_000).exactOptional(), "抽中的对象", "公布名单时填写"),
  })
  .meta({ title: "InspectionDraw", description: "抽取：从一个对象库中抽取一次" });

/** One round of random inspections: which pools, how many were drawn, when they are inspected. */
export const inspectionPlan = z
  .strictObject({
    ...recordBase("inspection-plan"),
    year: labelled(z.int().min(2000).max(2100), "年度", "公历年份"),
    batch: labelled(line.exactOptional(), "批次", "如“第一批”，一年一次的省略"),
    publisher: labelled(organisation.exactOptional(), "公开单位", "组织抽查的单位"),
    level: labelled(line.exactOptional(), "行使层级", "代码见 use-level，县级为 4"),
    roundsPerYear: labelled(
      z.int().min(1).max(366).exactOptional(),
      "全年批次数",
      "同样的抽查全年几次，一次的写 1",
    ),
    draws: labelled(z.array(inspectionDraw).min(1).max(1000), "抽取", "一个对象库一项"),
    drawnTotal: labelled(count.exactOptional(), "抽取总数", "文件印出的各库合计"),
    inspectorsPerGroup: labelled(z.int().min(0).max(1000).exactOptional(), "每组人数", "每个检查组的人数"),
    drawMethod: labelled(
      z.enum(inspectionDrawMethodCodes).exactOptional(),
      "随机方式",
      "代码见 inspection-draw-method",
    ),
    drawnOn: labelled(plainDate.exactOptional(), "抽取日期", "抽取之日，或者最迟哪一天抽取"),
    inspectFrom: labelled(plainDate.exactOptional(), "检查开始", "检查的第一日"),
    inspectTo: labelled(plainDate.exactOptional(), "检查结束", "检查的最后一日"),
  })
  .meta({ title: "InspectionPlan", description: "抽查计划：一批随机抽查" });

export type InspectionPlan = z.output<typeof inspectionPlan>;
