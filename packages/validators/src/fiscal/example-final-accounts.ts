import type { RecordOf } from "../record-of.js";

type FinalAccounts = RecordOf<"department-final-accounts">;
type Tables = Required<FinalAccounts["tables"]>;
type Rows<Key extends keyof Tables> = Tables[Key] extends { rows?: infer List } ? NonNullable<List> : never;

const spending = (
  code: string,
  name: string,
  total: number,
  basic: number | null,
  project: number | null,
): Rows<"expenditure">[number] => ({ code, name, amounts: { total, basic, project } });

const earning = (
  code: string,
  name: string,
  total: number,
  fiscalAppropriation: number | null,
  other: number | null = null,
): Rows<"income">[number] => ({ code, name, amounts: { total, fiscalAppropriation, other } });

const basic = (code: string, name: string, total: number | null): Rows<"basicByEconomic">[number] => ({
  code,
  name,
  amounts: { total },
});

const general: Rows<"expenditure"> = [
  spending("208", "社会保障和就业支出", 912.34, 432.34, 480),
  spending("20802", "民政管理事务", 812.34, 332.34, 480),
  spending("2080201", "行政运行", 332.34, 332.34, null),
  spending("2080299", "其他民政管理事务支出", 480, null, 480),
  spending("20805", "行政事业单位养老支出", 100, 100, null),
  spending("2080505", "机关事业单位基本养老保险缴费支出", 100, 100, null),
  spending("210", "卫生健康支出", 30.12, 30.12, null),
  spending("21011", "行政事业单位医疗", 30.12, 30.12, null),
  spending("2101101", "行政单位医疗", 30.12, 30.12, null),
  spending("221", "住房保障支出", 40, 40, null),
  spending("22102", "住房改革支出", 40, 40, null),
  spending("2210201", "住房公积金", 40, 40, null),
];

const lottery: Rows<"expenditure"> = [
  spending("229", "其他支出", 20, null, 20),
  spending("22960", "彩票公益金安排的支出", 20, null, 20),
  spending("2296002", "用于社会福利的彩票公益金支出", 20, null, 20),
];

/** The final accounts of a county's civil affairs bureau, in ten thousand yuan, without a fault. */
export const exampleFinalAccounts: FinalAccounts = {
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
        { name: "一、一般公共预算财政拨款收入", line: 1, amounts: { total: 982.46 } },
        { name: "二、政府性基金预算财政拨款收入", line: 2, amounts: { total: 20 } },
        { name: "三、国有资本经营预算财政拨款收入", line: 3, amounts: { total: null } },
        { name: "八、其他收入", line: 8, amounts: { total: 8 } },
        { name: "本年收入合计", line: 27, amounts: { total: 1010.46 } },
        { name: "使用非财政拨款结余（含专用结余）", line: 28, amounts: { total: null } },
        { name: "年初结转和结余", line: 29, amounts: { total: 12 } },
        { name: "总计", line: 30, amounts: { total: 1022.46 } },
      ],
      expenditure: [
        { name: "八、社会保障和就业支出", line: 38, amounts: { total: 912.34 } },
        { name: "九、卫生健康支出", line: 39, amounts: { total: 30.12 } },
        { name: "十九、住房保障支出", line: 49, amounts: { total: 40 } },
        { name: "二十三、其他支出", line: 53, amounts: { total: 20 } },
        { name: "本年支出合计", line: 57, amounts: { total: 1002.46 } },
        { name: "结余分配", line: 58, amounts: { total: null } },
        { name: "年末结转和结余", line: 59, amounts: { total: 20 } },
        { name: "总计", line: 60, amounts: { total: 1022.46 } },
      ],
    },
    income: {
      printedTitle: "收入决算表",
      printedNumber: "公开02表",
      unit: "CNY-10k",
      rows: [
        earning("208", "社会保障和就业支出", 920.34, 912.34, 8),
        earning("20802", "民政管理事务", 820.34, 812.34, 8),
        earning("2080201", "行政运行", 332.34, 332.34),
        earning("2080299", "其他民政管理事务支出", 488, 480, 8),
        ...[...general.slice(4), ...lottery].map(({ code, name, amounts }) =>
          earning(code, name, amounts.total ?? 0, amounts.total ?? 0),
        ),
      ],
      total: { name: "合计", amounts: { total: 1010.46, fiscalAppropriation: 1002.46, other: 8 } },
    },
    expenditure: {
      printedTitle: "支出决算表",
      printedNumber: "公开03表",
      unit: "CNY-10k",
      rows: [...general, ...lottery],
      total: { name: "合计", amounts: { total: 1002.46, basic: 502.46, project: 500 } },
    },
    fiscalBalance: {
      printedTitle: "财政拨款收入支出决算总表",
      printedNumber: "公开04表",
      unit: "CNY-10k",
      income: [
        { name: "一、一般公共预算财政拨款", amounts: { total: 982.46 } },
        { name: "二、政府性基金预算财政拨款", amounts: { total: 20 } },
        { name: "三、国有资本经营预算财政拨款", amounts: { total: null } },
        { name: "本年收入合计", amounts: { total: 1002.46 } },
        { name: "年初财政拨款结转和结余", amounts: { total: 5 } },
        { name: "一、一般公共预算财政拨款", amounts: { total: 5 } },
        { name: "总计", amounts: { total: 1007.46 } },
      ],
      expenditure: [
        {
          name: "八、社会保障和就业支出",
          amounts: { total: 912.34, general: 912.34, governmentFund: null, stateCapital: null },
        },
        {
          name: "九、卫生健康支出",
          amounts: { total: 30.12, general: 30.12, governmentFund: null, stateCapital: null },
        },
        {
          name: "十九、住房保障支出",
          amounts: { total: 40, general: 40, governmentFund: null, stateCapital: null },
        },
        {
          name: "二十三、其他支出",
          amounts: { total: 20, general: null, governmentFund: 20, stateCapital: null },
        },
        {
          name: "本年支出合计",
          amounts: { total: 1002.46, general: 982.46, governmentFund: 20, stateCapital: null },
        },
        {
          name: "年末财政拨款结转和结余",
          amounts: { total: 5, general: 5, governmentFund: null, stateCapital: null },
        },
        {
          name: "总计",
          amounts: { total: 1007.46, general: 987.46, governmentFund: 20, stateCapital: null },
        },
      ],
    },
    generalExpenditure: {
      printedTitle: "一般公共预算财政拨款支出决算表",
      printedNumber: "公开05表",
      unit: "CNY-10k",
      rows: general,
      total: { name: "合计", amounts: { total: 982.46, basic: 502.46, project: 480 } },
    },
    basicByEconomic: {
      printedTitle: "一般公共预算财政拨款基本支出决算表",
      printedNumber: "公开06表",
      unit: "CNY-10k",
      rows: [
        basic("301", "工资福利支出", 420.46),
        basic("302", "商品和服务支出", 62),
        basic("30101", "基本工资", 200),
        basic("30201", "办公费", 40),
        basic("30102", "津贴补贴", 50.34),
        basic("30202", "印刷费", null),
        basic("30108", "机关事业单位基本养老保险缴费", 100),
        basic("30299", "其他商品和服务支出", 22),
        basic("30110", "职工基本医疗保险缴费", 30.12),
        basic("30113", "住房公积金", 40),
        basic("303", "对个人和家庭的补助", 20),
        basic("30302", "退休费", 20),
      ],
      total: { name: "人员经费合计、公用经费合计", amounts: { personnel: 440.46, public: 62 } },
    },
    threePublic: {
      printedTitle: "财政拨款“三公”经费支出决算表",
      printedNumber: "公开07表",
      unit: "CNY-10k",
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
