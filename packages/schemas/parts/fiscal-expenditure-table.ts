import * as z from "zod";
import { amount } from "../fields/amount.js";
import { labelled } from "../fields/labelled.js";
import { codeTable } from "./fiscal-code-table.js";

const expenditureAmounts = z
  .strictObject({
    opening: labelled(amount.exactOptional(), "年初结转和结余", "收入支出类表的首栏"),
    currentIncome: labelled(amount.exactOptional(), "本年收入", "收入支出类表的收入栏"),
    total: labelled(amount.exactOptional(), "合计", "支出合计；表中只有一栏金额时也放这里"),
    basic: labelled(amount.exactOptional(), "基本支出", "人员经费与公用经费"),
    project: labelled(amount.exactOptional(), "项目支出", "为特定任务安排的支出"),
    remittedToSuperior: labelled(amount.exactOptional(), "上缴上级支出", "事业单位上缴"),
    operating: labelled(amount.exactOptional(), "经营支出", "事业单位经营支出"),
    affiliatedSubsidy: labelled(amount.exactOptional(), "对附属单位补助支出", "事业单位对附属单位的补助"),
    reserve: labelled(amount.exactOptional(), "单位预留机动经费", "江苏 2017 至 2019 年的表式"),
    carryForward: labelled(amount.exactOptional(), "结转下年资金", "江苏 2017 至 2019 年的表式"),
    closing: labelled(amount.exactOptional(), "年末结转和结余", "收入支出类表的末栏"),
  })
  .meta({
    id: "ExpenditureAmounts",
    title: "ExpenditureAmounts",
    description: "支出金额：表中没有的栏省略",
  });

/** Expenditure by classification code: functional, or the government's economic one. */
export const expenditureTable = codeTable("Expenditure", "functional", expenditureAmounts).meta({
  id: "ExpenditureTable",
  title: "ExpenditureTable",
  description: "支出表：按科目逐行列出的支出",
});
