import type { RecordOf } from "../record-of.js";
import {
  appropriated,
  type EconomicRow,
  type ExpenditureRow,
  earning,
  funded,
  spending,
} from "./example-rows.js";

const basic = (code: string, name: string, total: number): EconomicRow => ({
  code,
  name,
  amounts: { total },
});

const general: readonly ExpenditureRow[] = [
  spending("208", "社会保障和就业支出", 912.34, 432.34, 480),
  spending("20802", "民政管理事务", 812.34, 332.34, 480),
  spending("2080201", "行政运行", 332.34, 332.34, null),
  spending("2080299", "其他民政管理事务支出", 480, null, 480),
  spending("20805", "行政事业单位养老支出", 100, 100, null),
  spending("2080505", "机关事业单位基本养老保险缴费支出", 100, 100, null),
  spending("210", "卫生健康支出", 30.12, 30.12, null),
  spending("21011", "行政事业单位医疗", 30.12, 30.12, null),
  spending("2101101", "行政单位医疗", 30.12, 30.12, null),
];

const lottery: readonly ExpenditureRow[] = [
  spending("229", "其他支出", 20, null, 20),
  spending("22960", "彩票公益金安排的支出", 20, null, 20),
  spending("2296002", "用于社会福利的彩票公益金支出", 20, null, 20),
];

/** The final accounts of a county's civil affairs bureau, in ten thousand yuan, without a fault. */
export const exampleFinalAccounts: RecordOf<"department-final-accounts"> = {
  recordType: "department-final-accounts",
  publisher: { name: "某某县民政局" },
  fiscalYear: 2025,
  scope: "department",
  tables: {
    balance: {
      printedTitle: "收入支出决算总表",
      printedNumber: "公开01表",
      unit: "CNY-10k",
      income: [
        { name: "一、一般公共预算财政拨款收入", line: 1, amounts: { total: 942.46 } },
        { name: "二、政府性基金预算财政拨款收入", line: 2, amounts: { total: 20 } },
        { name: "三、国有资本经营预算财政拨款收入", line: 3, amounts: { total: null } },
        { name: "八、其他收入", line: 8, amounts: { total: 8 } },
        { name: "本年收入合计", line: 27, amounts: { total: 970.46 } },
        { name: "使用非财政拨款结余（含专用结余）", line: 28, amounts: { total: null } },
        { name: "年初结转和结余", line: 29, amounts: { total: 12 } },
        { name: "总计", line: 30, amounts: { total: 982.46 } },
      ],
      expenditure: [
        { name: "八、社会保障和就业支出", line: 38, amounts: { total: 912.34 } },
        { name: "九、卫生健康支出", line: 39, amounts: { total: 30.12 } },
        { name: "二十三、其他支出", line: 53, amounts: { total: 20 } },
        { name: "本年支出合计", line: 57, amounts: { total: 962.46 } },
        { name: "结余分配", line: 58, amounts: { total: null } },
        { name: "年末结转和结余", line: 59, amounts: { total: 20 } },
        { name: "总计", line: 60, amounts: { total: 982.46 } },
      ],
    },
    income: {
      printedTitle: "收入决算表",
      printedNumber: "公开02表",
      unit: "CNY-10k",
      rows: [
        earning("208", "社会保障和就业支出", 920.34, 912.34, 8),
        earning("20802", "民政管理事务", 820.34, 812.34, 8),
        earning("2080201", "行政运行", 332.34, 332.34, null),
        earning("2080299", "其他民政管理事务支出", 488, 480, 8),
        ...[...general.slice(4), ...lottery].map(appropriated),
      ],
      total: { name: "合计", amounts: { total: 970.46, fiscalAppropriation: 962.46, other: 8 } },
    },
    expenditure: {
      printedTitle: "支出决算表",
      printedNumber: "公开03表",
      unit: "CNY-10k",
      rows: [...general, ...lottery],
      total: { name: "合计", amounts: { total: 962.46, basic: 462.46, project: 500 } },
    },
    fiscalBalance: {
      printedTitle: "财政拨款收入支出决算总表",
      printedNumber: "公开04表",
      unit: "CNY-10k",
      income: [
        { name: "一、一般公共预算财政拨款", amounts: { total: 942.46 } },
        { name: "二、政府性基金预算财政拨款", amounts: { total: 20 } },
        { name: "三、国有资本经营预算财政拨款", amounts: { total: null } },
        { name: "本年收入合计", amounts: { total: 962.46 } },
        { name: "年初财政拨款结转和结余", amounts: { total: 5 } },
        { name: "一、一般公共预算财政拨款", amounts: { total: 5 } },
        { name: "总计", amounts: { total: 967.46 } },
      ],
      expenditure: [
        funded("八、社会保障和就业支出", 912.34, 912.34, null),
        funded("九、卫生健康支出", 30.12, 30.12, null),
        funded("二十三、其他支出", 20, null, 20),
        funded("本年支出合计", 962.46, 942.46, 20),
        funded("年末财政拨款结转和结余", 5, 5, null),
        funded("总计", 967.46, 947.46, 20),
      ],
    },
    generalExpenditure: {
      printedTitle: "一般公共预算财政拨款支出决算表",
      printedNumber: "公开05表",
      unit: "CNY-10k",
      rows: [...general],
      total: { name: "合计", amounts: { total: 942.46, basic: 462.46, project: 480 } },
    },
    basicByEconomic: {
      printedTitle: "一般公共预算财政拨款基本支出决算表",
      printedNumber: "公开06表",
      unit: "CNY-10k",
      rows: [
        basic("301", "工资福利支出", 380.46),
        basic("302", "商品和服务支出", 62),
        basic("30101", "基本工资", 200),
        basic("30201", "办公费", 40),
        basic("30102", "津贴补贴", 50.34),
        basic("30108", "机关事业单位基本养老保险缴费", 100),
        basic("30299", "其他商品和服务支出", 22),
        basic("30110", "职工基本医疗保险缴费", 30.12),
        basic("303", "对个人和家庭的补助", 20),
        basic("30302", "退休费", 20),
      ],
      total: { name: "人员经费合计、公用经费合计", amounts: { personnel: 400.46, public: 62 } },
    },
    threePublic: {
      printedTitle: "财政拨款“三公”经费支出决算表",
      printedNumber: "公开07表",
      unit: "CNY-10k",
      decimals: 2,
      fundScope: "fiscal-appropriation",
      budget: {
        total: 8,
        abroad: 0,
        vehicleTotal: 5,
        vehiclePurchase: 0,
        vehicleOperation: 5,
        reception: 3,
      },
      final: {
        total: 6.2,
        abroad: 0,
        vehicleTotal: 4.2,
        vehiclePurchase: 0,
        vehicleOperation: 4.2,
        reception: 2,
      },
    },
    governmentFund: {
      printedTitle: "政府性基金预算财政拨款收入支出决算表",
      printedNumber: "公开08表",
      unit: "CNY-10k",
      rows: lottery.map(({ code, name, amounts }) => ({
        code,
        name,
        amounts: { opening: 0, currentIncome: 20, ...amounts, closing: 0 },
      })),
      total: {
        name: "合计",
        amounts: { opening: 0, currentIncome: 20, total: 20, basic: null, project: 20, closing: 0 },
      },
    },
    stateCapital: {
      printedTitle: "国有资本经营预算财政拨款支出决算表",
      printedNumber: "公开09表",
      unit: "CNY-10k",
      empty: true,
      notes: ["本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。"],
    },
  },
};
