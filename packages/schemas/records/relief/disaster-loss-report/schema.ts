import * as z from "zod";
import { instant } from "../../../fields/instant.js";
import { labelled } from "../../../fields/labelled.js";
import { line, text } from "../../../fields/text.js";
import { disasterReportStageCodes } from "../../../generated/codes/disaster-report-stage.js";
import { disasterLosses } from "../../../parts/disaster-losses.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { region } from "../../../parts/region.js";
import { statFigure } from "../../../parts/stat-figure.js";

const sectorLoss = z
  .strictObject({
    sector: labelled(line, "行业", "如 农业、工矿企业、基础设施、公益设施、家庭财产"),
    amount: labelled(statFigure, "损失", "这一行业的直接经济损失"),
  })
  .meta({ title: "SectorLoss", description: "分项损失：一个行业" });

const regionLosses = z
  .strictObject({
    region: labelled(line, "下级地区", "按所印，如 鲤城区"),
    losses: labelled(disasterLosses, "损失", "这一地区的损失"),
  })
  .meta({ title: "RegionLosses", description: "分地区灾情：一个下级地区" });

/** What a disaster did in a region by one moment, and how far that was verified. */
export const disasterLossReport = z
  .strictObject({
    ...recordBase("disaster-loss-report"),
    event: labelled(line, "灾害", "名称或者起因，同一次灾害的各份报告写法一致，如 2016年第14号台风“莫兰蒂”"),
    hazard: labelled(line.exactOptional(), "灾害种类", "如 台风、洪涝、地震"),
    region: labelled(region, "地区", "报告的范围"),
    reporter: labelled(organisation.exactOptional(), "报告单位", "发布灾情的单位"),
    stage: labelled(z.enum(disasterReportStageCodes), "报告阶段", "代码见 disaster-report-stage"),
    asOf: labelled(instant, "统计截止", "数字统计到什么时刻"),
    losses: labelled(disasterLosses, "灾情", "全地区的损失"),
    sectorLosses: labelled(
      z.array(sectorLoss).max(1000).exactOptional(),
      "分项损失",
      "直接经济损失按行业分列，可以不全",
    ),
    regions: labelled(
      z.array(regionLosses).max(1000).exactOptional(),
      "分地区灾情",
      "报告列出各县（市、区）时填写",
    ),
    subregions: labelled(
      z.array(line).min(1).max(1000).exactOptional(),
      "下级地区全体",
      "合起来就是本地区的各下级地区，没有受灾的也写；有了它才核对汇总",
    ),
    note: labelled(text.exactOptional(), "说明", "与前一份报告相比数字减少等的原因，按所印"),
  })
  .meta({ title: "DisasterLossReport", description: "灾情信息：一份灾情报告" });

export type DisasterLossReport = z.output<typeof disasterLossReport>;
