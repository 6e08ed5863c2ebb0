import * as z from "zod";
import { amount } from "../fields/amount.js";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";
import { amountTable } from "./fiscal-table.js";

const balanceAmounts = z
  .strictObject({
    total: labelled(amount.exactOptional(), "合计", "表中只有一栏金额（预算数、决算数）时也放这里"),
    general: labelled(amount.exactOptional(), "一般公共预算", "其中一般公共预算财政拨款"),
    governmentFund: labelled(amount.exactOptional(), "政府性基金预算", "其中政府性基金预算财政拨款"),
    stateCapital: labelled(amount.exactOptional(), "国有资本经营预算", "其中国有资本经营预算财政拨款"),
    personnel: labelled(amount.exactOptional(), "人员经费", "单位预算总表的支出分栏"),
    public: labelled(amount.exactOptional(), "公用经费", "单位预算总表的支出分栏"),
    project: labelled(amount.exactOptional(), "项目支出", "单位预算总表的支出分栏"),
  })
  .meta({ id: "BalanceAmounts", title: "BalanceAmounts", description: "总表金额：表中没有的栏省略" });

const balanceRow = z
  .strictObject({
    name: labelled(line, "项目", "按所印，保留序号，如“一、财政拨款收入”“收入总计”"),
    line: labelled(z.int().min(1).max(999).exactOptional(), "行次", "决算表所印的行次"),
    amounts: labelled(balanceAmounts, "金额", "各栏金额"),
  })
  .meta({ id: "BalanceRow", title: "BalanceRow", description: "总表行：一个收入或支出项目" });

/** Income on one side, expenditure on the other, with their totals as rows. */
export const balanceTable = z
  .strictObject({
    ...amountTable,
    income: labelled(z.array(balanceRow).exactOptional(), "收入", "左侧各行，含小计和总计"),
    expenditure: labelled(z.array(balanceRow).exactOptional(), "支出", "右侧各行，含小计和总计"),
    expenditureByPurpose: labelled(
      z.array(balanceRow).exactOptional(),
      "支出用途",
      "同一表右侧另列的基本支出、项目支出等（江苏 2017 至 2019 年的表式）",
    ),
  })
  .meta({ id: "BalanceTable", title: "BalanceTable", description: "收支总表：左列收入，右列支出" });
