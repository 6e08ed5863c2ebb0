import * as z from "zod";
import { currencyUnit } from "../fields/currency-unit.js";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";

/** An investment, in the unit it is printed in. */
export const investmentAmount = z
  .strictObject({
    value: labelled(z.number().min(0).max(1e12), "数值", "按 unit 计的数，印多少位写多少位"),
    unit: labelled(currencyUnit, "单位", "CNY 为元，CNY-10k 为万元"),
    text: labelled(line.exactOptional(), "原文", "文件印出的写法"),
  })
  .meta({
    id: "InvestmentAmount",
    title: "InvestmentAmount",
    description: "投资额：投资估算、概算、完成投资等",
  });
