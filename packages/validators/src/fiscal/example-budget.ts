import type { RecordOf } from "../record-of.js";
import {
  appropriated,
  type BalanceRow,
  type EconomicRow,
  type ExpenditureRow,
  earning,
  funded,
  spending,
} from "./example-rows.js";

const personnel = (code: string, name: string, total: number): EconomicRow => ({
  code,
  name,
  amounts: { total, personnel: total, public: null },
});

const office = (code: string, name: string, total: number): EconomicRow => ({
  code,
  name,
  amounts: { total, personnel: null, public: total },
});

const split = (
  name: string,
  total: number,
  personnelMoney: number | null,
  publicMoney: number | null,
  project: number | null,
): BalanceRow => ({
  name,
  amounts: { total, personnel: personnelMoney, public: publicMoney, project },
});

const pensionsAndHealth: readonly ExpenditureRow[] = [
  spending("20805", "行政事业单位养老支出", 800_000, 800_000, null),
  spending("2080505", "机关事业单位基本养老保险缴费支出", 800_000, 800_000, null),
  spending("210", "卫生健康支出", 300_000, 300_000, null),
  spending("21011", "行政事业单位医疗", 300_000, 300_000, null),
  spending("2101101", "行政单位医疗", 300_000, 300_000, null),
];

const lottery: readonly ExpenditureRow[] = [
  spending("229", "其他支出", 200_000, null, 200_000),
  spending("22960", "彩票公益金安排的支出", 200_000, null, 200_000),
  spending("2296002", "用于社会福利的彩票公益金支出", 200_000, null, 200_000),
];

/** The budget of a county's civil affairs bureau, in yuan, without a fault. */
export const exampleBudget: RecordOf<"department-budget"> = {
  recordType: "department-budget",
  publisher: { name: "某某县民政局" },
  fiscalYear: 2026,
  scope: "unit",
  tables: {
    balance: {
      printedTitle: "2026年预算单位财务收支预算总表",
      unit: "CNY",
      income: [
        { name: "一、财政拨款收入", amounts: { total: 9_300_000 } },
        { name: "1、一般公共预算资金", amounts: { total: 9_100_000 } },
        { name: "2、政府性基金", amounts: { total: 200_000 } },
        { name: "3、国有资本经营预算", amounts: { total: null } },
        { name: "二、事业收入", amounts: { total: null } },
        { name: "三、其他收入", amounts: { total: 150_000 } },
        { name: "收入总计", amounts: { total: 9_450_000 } },
      ],
      expenditure: [
        split("一、社会保障和就业支出", 8_950_000, 3_600_000, 600_000, 4_750_000),
        split("二、卫生健康支出", 300_000, 300_000, null, null),
        split("三、其他支出", 200_000, null, null, 200_000),
        split("支出总计", 9_450_000, 3_900_000, 600_000, 4_950_000),
      ],
    },
    income: {
      printedTitle: "2026年预算单位收入预算总表",
      unit: "CNY",
      rows: [
        earning("208", "社会保障和就业支出", 8_950_000, 8_800_000, 150_000),
        earning("20802", "民政管理事务", 8_150_000, 8_000_000, 150_000),
        earning("2080201", "行政运行", 3_400_000, 3_400_000, null),
        earning("2080299", "其他民政管理事务支出", 4_750_000, 4_600_000, 150_000),
        ...[...pensionsAndHealth, ...lottery].map(appropriated),
      ],
      total: { name: "合计", amounts: { total: 9_450_000, fiscalAppropriation: 9_300_000, other: 150_000 } },
    },
    expenditure: {
      printedTitle: "2026年预算单位支出预算总表",
      unit: "CNY",
      rows: [
        spending("208", "社会保障和就业支出", 8_950_000, 4_200_000, 4_750_000),
        spending("20802", "民政管理事务", 8_150_000, 3_400_000, 4_750_000),
        spending("2080201", "行政运行", 3_400_000, 3_400_000, null),
        spending("2080299", "其他民政管理事务支出", 4_750_000, null, 4_750_000),
        ...pensionsAndHealth,
        ...lottery,
      ],
      total: { name: "合计", amounts: { total: 9_450_000, basic: 4_500_000, project: 4_950_000 } },
    },
    fiscalBalance: {
      printedTitle: "2026年预算单位财政拨款收支预算总表",
      unit: "CNY",
      income: [
        { name: "一、一般公共预算资金", amounts: { total: 9_100_000 } },
        { name: "二、政府性基金", amounts: { total: 200_000 } },
        { name: "三、国有资本经营预算", amounts: { total: null } },
        { name: "收入总计", amounts: { total: 9_300_000 } },
      ],
      expenditure: [
        funded("一、社会保障和就业支出", 8_800_000, 8_800_000, null),
        funded("二、卫生健康支出", 300_000, 300_000, null),
        funded("三、其他支出", 200_000, null, 200_000),
        funded("支出总计", 9_300_000, 9_100_000, 200_000),
      ],
    },
    generalExpenditure: {
      printedTitle: "2026年预算单位一般公共预算支出功能分类预算表",
      unit: "CNY",
      rows: [
        spending("208", "社会保障和就业支出", 8_800_000, 4_200_000, 4_600_000),
        spending("20802", "民政管理事务", 8_000_000, 3_400_000, 4_600_000),
        spending("2080201", "行政运行", 3_400_000, 3_400_000, null),
        spending("2080299", "其他民政管理事务支出", 4_600_000, null, 4_600_000),
        ...pensionsAndHealth,
      ],
      total: { name: "合计", amounts: { total: 9_100_000, basic: 4_500_000, project: 4_600_000 } },
    },
    basicByEconomic: {
      printedTitle: "2026年预算单位一般公共预算基本支出部门预算经济分类预算表",
      unit: "CNY",
      rows: [
        personnel("301", "工资福利支出", 3_750_000),
        personnel("30101", "基本工资", 1_650_000),
        personnel("30102", "津贴补贴", 1_000_000),
        personnel("30108", "机关事业单位基本养老保险缴费", 800_000),
        personnel("30110", "职工基本医疗保险缴费", 300_000),
        office("302", "商品和服务支出", 600_000),
        office("30201", "办公费", 250_000),
        office("30211", "差旅费", 150_000),
        office("30299", "其他商品和服务支出", 200_000),
        personnel("303", "对个人和家庭的补助", 150_000),
        personnel("30302", "退休费", 150_000),
      ],
      total: { name: "合计", amounts: { total: 4_500_000, personnel: 3_900_000, public: 600_000 } },
    },
    threePublic: {
      printedTitle: "2026年单位“三公”经费和机关运行经费预算表",
      unit: "CNY-10k",
      decimals: 2,
      amounts: {
        total: 8.5,
        abroad: 0,
        vehicleTotal: 5,
        vehiclePurchase: null,
        vehicleOperation: 5,
        reception: 3.5,
        operatingExpense: 60,
      },
    },
    governmentFund: {
      printedTitle: "2026年预算单位政府性基金预算支出功能分类预算表",
      unit: "CNY",
      rows: [...lottery],
      total: { name: "合计", amounts: { total: 200_000, basic: null, project: 200_000 } },
    },
    stateCapital: {
      printedTitle: "2026年预算单位国有资本经营预算支出功能分类预算表",
      unit: "CNY",
      empty: true,
      notes: ["注：本单位2026年无国有资本经营预算财政拨款安排的预算，故本表为空表。"],
    },
  },
};
