import * as z from "zod";
import { currencyCode } from "../fields/currency-code.js";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";
import { procurementAmountKindCodes } from "../generated/codes/procurement-amount-kind.js";
import { procurementAmountUnitCodes } from "../generated/codes/procurement-amount-unit.js";

/**
 * What a notice prints where it asks for an amount: money, or the rate that stands in its place.
 *
 * Which of the two it is cannot be seen from the figure, so `kind` is never left out.
 */
export const procurementAmount = z
  .strictObject({
    kind: labelled(z.enum(procurementAmountKindCodes), "金额性质", "总价、年度报价、单价、下浮率等"),
    text: labelled(line.exactOptional(), "原文", "公告印出的写法，如“1,395”“￥65,520.00”，据此判断精度"),
    value: labelled(
      z.number().min(0).max(1e12).exactOptional(),
      "数值",
      "按 unit 计的数，千分位逗号不是小数点",
    ),
    unit: labelled(
      z.enum(procurementAmountUnitCodes).exactOptional(),
      "单位",
      "取自单元格、表头或格式文本，公告没有写明时省略，不猜",
    ),
    currency: labelled(currencyCode.exactOptional(), "币种", "unit 为外币时填写，如 USD；人民币省略"),
    per: labelled(line.exactOptional(), "计价单位", "单价按什么计，如“人·月”"),
    years: labelled(z.int().min(1).max(100).exactOptional(), "年数", "年度报价对应的服务年数"),
  })
  .meta({
    id: "ProcurementAmount",
    title: "ProcurementAmount",
    description: "采购金额：公告金额栏所填的金额或比率",
  });
