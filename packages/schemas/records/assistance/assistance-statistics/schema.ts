import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { line, text } from "../../../fields/text.js";
import { yearMonth } from "../../../fields/year-month.js";
import { assistanceMeasureCodes } from "../../../generated/codes/assistance-measure.js";
import { assistanceSchemeCodes } from "../../../generated/codes/assistance-scheme.js";
import { reliefSourceCodes } from "../../../generated/codes/relief-source.js";
import { statUnitCodes } from "../../../generated/codes/stat-unit.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { region } from "../../../parts/region.js";

/** A printed cell; a blank one is null, which is not 0. */
const cell = z.nullable(z.number().min(-1e15).max(1e15));

const item = z
  .strictObject({
    rowNumber: labelled(line.exactOptional(), "行次", "表中印出的行次或者栏次，表内关系据此引用"),
    indicatorCode: labelled(line.exactOptional(), "指标代码", "按所印，如 YZH001001001"),
    name: labelled(line, "指标名称", "按所印，如 城市低保人数"),
    level: labelled(
      z.int().min(0).max(20).exactOptional(),
      "层级",
      "缩进的层次，0 为最上层；下一层的行紧跟在上一层之后，都是它的分项",
    ),
    partsComplete: labelled(
      z.boolean().exactOptional(),
      "分项是否穷尽",
      "下一层的行（“其中”除外）相加就是本行时为 true",
    ),
    ofWhich: labelled(z.boolean().exactOptional(), "其中", "本行只是上一层的“其中”，不参加相加时为 true"),
    region: labelled(line.exactOptional(), "下级地区", "一张表列出各县（市、区）时，本行是哪个地区"),
    scheme: labelled(z.enum(assistanceSchemeCodes).exactOptional(), "救助项目", "代码见 assistance-scheme"),
    area: labelled(
      z.enum(["all", "urban", "rural"]).exactOptional(),
      "城乡",
      "all 城乡合计，urban 城市，rural 农村",
    ),
    measure: labelled(
      z.enum(assistanceMeasureCodes).exactOptional(),
      "指标种类",
      "人数、户数、人次、支出等，代码见 assistance-measure",
    ),
    cumulative: labelled(
      z.boolean().exactOptional(),
      "累计",
      "自当年一月起累计时为 true，只是本期的为 false",
    ),
    breakdown: labelled(
      line.exactOptional(),
      "分类",
      "只是其中一类人或者一种款项时写明，如 老年人、集中供养、价格补贴",
    ),
    fundSource: labelled(z.enum(reliefSourceCodes).exactOptional(), "资金来源", "按来源分列的支出填写"),
    unit: labelled(z.enum(statUnitCodes).exactOptional(), "单位", "代码见 stat-unit；没有印单位时省略"),
    value: labelled(cell, "本期数", "按所印；空白为 null"),
    previous: labelled(cell.exactOptional(), "上期数", "上月，季报为上季度；空白为 null"),
    previousMonth: labelled(cell.exactOptional(), "上月数", "季报另列的上月一栏"),
    sameLastYear: labelled(cell.exactOptional(), "上年同期数", "表列有这一栏时填写"),
    change: labelled(cell.exactOptional(), "环比", "比上期增减的百分数，如 -7.04"),
    changeOnYear: labelled(cell.exactOptional(), "同比", "比上年同期增减的百分数"),
    note: labelled(text.exactOptional(), "说明", "变动、口径、缺数的说明，按所印"),
  })
  .meta({ title: "StatisticsItem", description: "指标：表中的一行" });

const rounding = z
  .strictObject({
    decimals: labelled(
      z.int().min(0).max(6).exactOptional(),
      "小数位数",
      "金额和万人等约数所印的位数，省略时取表中最多的位数",
    ),
    note: labelled(text.exactOptional(), "说明", "如 因四舍五入，分项与合计可能略有出入"),
  })
  .meta({ title: "Rounding", description: "四舍五入：位数和说明" });

/** A table of assistance figures for a month, quarter or year, row by row as printed. */
export const assistanceStatistics = z
  .strictObject({
    ...recordBase("assistance-statistics"),
    tableTitle: labelled(line.exactOptional(), "表名", "表格上方印出的名称；页面标题写在 disclosure.title"),
    tableNumber: labelled(line.exactOptional(), "表号", "按所印，如 JBZH0001表"),
    region: labelled(region, "地区", "统计范围"),
    frequency: labelled(
      z.enum(["month", "quarter", "half-year", "year"]),
      "频率",
      "month 月报，quarter 季报，half-year 半年报，year 年报",
    ),
    periodEnd: labelled(yearMonth, "统计期", "统计期的最后一个月，二季度写 06，年报写 12"),
    reporter: labelled(organisation.exactOptional(), "填表单位", "编制统计表的单位"),
    subregions: labelled(
      z.array(line).min(1).max(1000).exactOptional(),
      "下级地区全体",
      "合起来就是本地区的各下级地区，功能区单列的也写；有了它才核对汇总",
    ),
    standards: labelled(
      z.array(line).max(1000).exactOptional(),
      "所用保障标准",
      "assistance-standard 记录的 recordId",
    ),
    items: labelled(z.array(item).min(1).max(10_000), "指标", "一行一项，按表中顺序"),
    relations: labelled(
      z.array(line).max(1000).exactOptional(),
      "表内关系",
      "表上声明的行次关系，按所印，如 1=2+3、5=6-7",
    ),
    rounding: labelled(rounding.exactOptional(), "四舍五入", "按表注"),
    notes: labelled(z.array(text).max(100).exactOptional(), "表注", "口径、范围等说明，一条一项"),
  })
  .meta({ title: "AssistanceStatistics", description: "社会救助统计：一期统计表" });

export type AssistanceStatistics = z.output<typeof assistanceStatistics>;
