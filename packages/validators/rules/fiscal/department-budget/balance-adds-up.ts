import { balanceAddsUp as shared } from "../../../src/fiscal/checks/balance-adds-up.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "balance", "fiscalBalance");

/**
 * On each side of a balance, items add up to the subtotal of the year, and that with what is carried over to the total.
 *
 * Rows are told apart by their labels and ordinals, through a list of the labels in use. A row that
 * shows neither keeps the side from being judged.
 */
export const balanceAddsUp: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/balance-adds-up",
  since: "0.1.0",
  examples: [
    { name: "items add up to the total", record: example, findings: [] },
    {
      name: "one yuan apart, which two printed items may be",
      record: withValue(example, "/tables/balance/income/6/amounts/total", 9_450_001),
      findings: [],
    },
    {
      name: "income that is not in the total",
      record: withValue(example, "/tables/balance/income/4/amounts/total", 80_000),
      findings: ["/tables/balance/income/6/amounts/total"],
    },
    {
      name: "the appropriation is not the sum of the three budgets",
      record: withValue(example, "/tables/balance/income/2/amounts/total", 300_000),
      findings: ["/tables/balance/income/0/amounts/total"],
    },
    {
      name: "a class changed in one column",
      record: withValue(example, "/tables/fiscalBalance/expenditure/1/amounts/general", 30_000),
      findings: ["/tables/fiscalBalance/expenditure/3/amounts/general"],
    },
    {
      name: "expenditure by purpose beside it, as in Jiangsu",
      record: withValue(example, "/tables/balance/expenditureByPurpose", [
        { name: "一、基本支出", amounts: { total: 4_500_000 } },
        { name: "二、项目支出", amounts: { total: 4_900_000 } },
      ]),
      findings: ["/tables/balance/expenditure/3/amounts/total"],
    },
    {
      name: "a heading of the year with its items below",
      record: withValue(example, "/tables/fiscalBalance/income", [
        { name: "一、本年收入", amounts: { total: 9_300_000 } },
        { name: "（一）一般公共预算拨款", amounts: { total: 9_100_000 } },
        { name: "（二）政府性基金预算拨款", amounts: { total: 200_000 } },
        { name: "二、上年结转", amounts: { total: 30_000 } },
        { name: "收入总计", amounts: { total: 9_330_000 } },
      ]),
      findings: [],
    },
    {
      name: "items of the year in two levels, one of which names a part",
      record: withValue(example, "/tables/fiscalBalance/income", [
        { name: "一、本年收入", amounts: { total: 9_300_000 } },
        { name: "（一）财政拨款收入", amounts: { total: 9_300_000 } },
        { name: "1.一般公共预算", amounts: { total: 9_100_000 } },
        { name: "其中：专项收入", amounts: { total: 50_000 } },
        { name: "2.政府性基金预算", amounts: { total: 100_000 } },
        { name: "（二）其他收入", amounts: { total: null } },
        { name: "收入总计", amounts: { total: 9_300_000 } },
      ]),
      findings: ["/tables/fiscalBalance/income/1/amounts/total"],
    },
    {
      name: "其中 names one of the budgets only",
      record: withValue(example, "/tables/fiscalBalance/income", [
        { name: "一、财政拨款收入", amounts: { total: 9_300_000 } },
        { name: "其中：政府性基金预算财政拨款", amounts: { total: 200_000 } },
        { name: "总计", amounts: { total: 9_300_000 } },
      ]),
      findings: [],
    },
    {
      name: "items numbered on after the subtotal",
      record: withValue(example, "/tables/fiscalBalance/income", [
        { name: "一、一般公共预算拨款收入", amounts: { total: 9_300_000 } },
        { name: "本年收入合计", amounts: { total: 9_300_000 } },
        { name: "二、上年结转", amounts: { total: 20_000 } },
        { name: "三、动用历年结余", amounts: { total: 10_000 } },
        { name: "收入总计", amounts: { total: 9_340_000 } },
      ]),
      findings: ["/tables/fiscalBalance/income/4/amounts/total"],
    },
    {
      name: "items numbered 1、 and 2、",
      record: withValue(example, "/tables/fiscalBalance/income", [
        { name: "1、一般公共预算拨款", amounts: { total: 9_100_000 } },
        { name: "2、政府性基金预算拨款", amounts: { total: 200_000 } },
        { name: "合  计", amounts: { total: 9_400_000 } },
      ]),
      findings: ["/tables/fiscalBalance/income/2/amounts/total"],
    },
    {
      name: "an unnumbered heading of the year above numbered items",
      record: withValue(example, "/tables/fiscalBalance/income", [
        { name: "本年收入", amounts: { total: 9_300_000 } },
        { name: "一、一般公共预算拨款", amounts: { total: 9_100_000 } },
        { name: "二、政府性基金预算拨款", amounts: { total: 200_000 } },
        { name: "上年结转", amounts: { total: 30_000 } },
        { name: "收入总计", amounts: { total: 9_340_000 } },
      ]),
      findings: ["/tables/fiscalBalance/income/4/amounts/total"],
    },
    {
      name: "合计 printed above the items and below",
      record: withValue(example, "/tables/fiscalBalance/income", [
        { name: "合计", amounts: { total: 9_300_000 } },
        { name: "一、一般公共预算拨款", amounts: { total: 9_300_000 } },
        { name: "收入总计", amounts: { total: 9_300_000 } },
      ]),
      findings: [],
    },
    {
      name: "totals only",
      record: withValue(example, "/tables/fiscalBalance/income", [
        { name: "本年收入合计", amounts: { total: 9_300_000 } },
        { name: "收入总计", amounts: { total: 9_300_000 } },
      ]),
      findings: [],
    },
    {
      name: "a row without an ordinal",
      record: withValue(example, "/tables/balance/income/4/name", "事业收入"),
      findings: [],
      notRun: true,
    },
  ],
};
