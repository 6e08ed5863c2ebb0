import * as z from "zod";
import { amount } from "../fields/amount.js";
import { currencyUnit } from "../fields/currency-unit.js";
import { labelled } from "../fields/labelled.js";
import { line, text } from "../fields/text.js";

const decimals = z.int().min(0).max(6);
const percentage = z.number().min(-1_000_000).max(1_000_000);

/**
 * A fact of the narrative that goes with the tables: an amount, what it is compared with, and in what words.
 *
 * Everything but the unit may be left out: only what the text says is there.
 */
export const statement = z
  .strictObject({
    code: labelled(
      z.string().min(1).max(20).exactOptional(),
      "科目编码",
      "说的是某个功能分类科目时填写，代码见 functional",
    ),
    item: labelled(
      z
        .enum([
          "income-total",
          "expenditure-total",
          "fiscal-appropriation",
          "general-budget",
          "government-fund",
          "state-capital",
          "basic-expenditure",
          "project-expenditure",
          "personnel-money",
          "public-money",
          "three-public-total",
          "abroad",
          "vehicle-total",
          "vehicle-purchase",
          "vehicle-operation",
          "reception",
          "meeting",
          "training",
          "operating-expense",
          "procurement-total",
          "procurement-goods",
          "procurement-works",
          "procurement-services",
        ])
        .exactOptional(),
      "指标",
      "说的是合计、“三公”经费、机关运行经费、政府采购等时填写",
    ),
    name: labelled(line.exactOptional(), "名称", "说明中所写的科目或指标名称，按所印"),
    year: labelled(z.int().min(1950).max(2100).exactOptional(), "年份", "金额所属的年度"),
    phase: labelled(
      z.enum(["budget", "final"]).exactOptional(),
      "预算或决算",
      "金额是预算数还是决算数；省略时与记录相同",
    ),
    unit: labelled(currencyUnit, "单位", "本条各金额的单位"),
    decimals: labelled(
      decimals.exactOptional(),
      "小数位数",
      "本条各金额所印的小数位数；省略时取出现的最多位数",
    ),
    amount: labelled(amount.exactOptional(), "金额", "按所印"),
    base: labelled(amount.exactOptional(), "比较的金额", "上年数，或所比较的预算数"),
    change: labelled(amount.exactOptional(), "增减额", "按所印，不带正负号；方向写 direction"),
    direction: labelled(
      z.enum(["increase", "decrease", "unchanged"]).exactOptional(),
      "方向",
      "说明所用的词：增加、减少或持平",
    ),
    percentage: labelled(percentage.exactOptional(), "增减百分比", "按所印，12.5% 写 12.5"),
    completion: labelled(percentage.exactOptional(), "完成率", "完成预算的百分比，base 为预算数"),
    share: labelled(percentage.exactOptional(), "占比", "占 whole 的百分比"),
    whole: labelled(amount.exactOptional(), "占比的总额", "占比以它为 100%"),
    percentageDecimals: labelled(decimals.exactOptional(), "百分比小数位数", "省略时取两位"),
    percentSignMissing: labelled(z.literal(true).exactOptional(), "漏印百分号", "百分比没有印 % 时为 true"),
    text: labelled(text.exactOptional(), "原文", "这一条的原文；用于查找模板残留和空白的原因"),
  })
  .meta({
    id: "Statement",
    title: "Statement",
    description: "说明：文字说明中的一个事实，只写说明写了的",
  });
