import type { RecordOf } from "../record-of.js";

type Budget = RecordOf<"department-budget">;
type Tables = Required<Budget["tables"]>;
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

const personnel = (code: string, name: string, total: number): Rows<"basicByEconomic">[number] => ({
  code,
  name,
  amounts: { total, personnel: total, public: null },
});

const office = (code: string, name: string, total: number): Rows<"basicByEconomic">[number] => ({
  code,
  name,
  amounts: { total, personnel: null, public: total },
});

const pensions: Rows<"expenditure"> = [
  spending("20805", "行政事业单位养老支出", 800_000, 800_000, null),
  spending("2080505", "机关事业单位基本养老保险缴费支出", 800_000, 800_000, null),
  spending("20810", "社会福利", 400_000, null, 400_000),
  spending("2081001", "儿童福利", 400_000, null, 400_000),
  spending("210", "卫生健康支出", 300_000, 300_000, null),
  spending("21011", "行政事业单位医疗", 300_000, 300_000, null),
  spending("2101101", "行政单位医疗", 300_000, 300_000, null),
  spending("221", "住房保障支出", 350_000, 350_000, null),
  spending("22102", "住房改革支出", 350_000, 350_000, null),
  spending("2210201", "住房公积金", 350_000, 350_000, null),
];

const lottery: Rows<"expenditure"> = [
  spending("229", "其他支出", 200_000, null, 200_000),
  spending("22960", "彩票公益金安排的支出", 200_000, null, 200_000),
  spending("2296002", "用于社会福利的彩票公益金支出", 200_000, null, 200_000),
];

/** The budget of a county's civil affairs bureau, in yuan, without a fault. */
export const exampleBudget: Budget = {
  recordType: "department-budget",
  publisher: { name: "某某县民政局" },
  fiscalYear: 2026,
  scope: "unit",
  tables: {
    balance: {
      printedTitle: "2026年预算单位财务收支预算总表",
      unit: "CNY",
      income: [
        { name: "一、财政拨款收入", amounts: { total: 10_050_000 } },
        { name: "1、一般公共预算资金", amounts: { total: 9_850_000 } },
        { name: "2、政府性基金", amounts: { total: 200_000 } },
        { name: "3、国有资本经营预算", amounts: { total: null } },
        { name: "二、事业收入", amounts: { total: null } },
        { name: "三、其他收入", amounts: { total: 150_000 } },
        { name: "收入总计", amounts: { total: 10_200_000 } },
      ],
      expenditure: [
        {
          name: "一、社会保障和就业支出",
          amounts: { total: 9_350_000, personnel: 3_600_000, public: 600_000, project: 5_150_000 },
        },
        {
          name: "二、卫生健康支出",
          amounts: { total: 300_000, personnel: 300_000, public: null, project: null },
        },
        {
          name: "三、住房保障支出",
          amounts: { total: 350_000, personnel: 350_000, public: null, project: null },
        },
        {
          name: "四、其他支出",
          amounts: { total: 200_000, personnel: null, public: null, project: 200_000 },
        },
        {
          name: "支出总计",
          amounts: { total: 10_200_000, personnel: 4_250_000, public: 600_000, project: 5_350_000 },
        },
      ],
    },
    income: {
      printedTitle: "2026年预算单位收入预算总表",
      unit: "CNY",
      rows: [
        earning("208", "社会保障和就业支出", 9_350_000, 9_200_000, 150_000),
        earning("20802", "民政管理事务", 8_150_000, 8_000_000, 150_000),
        earning("2080201", "行政运行", 3_400_000, 3_400_000),
        earning("2080299", "其他民政管理事务支出", 4_750_000, 4_600_000, 150_000),
        ...pensions.map(({ code, name, amounts }) =>
          earning(code, name, amounts.total ?? 0, amounts.total ?? 0),
        ),
        ...lottery.map(({ code, name, amounts }) =>
          earning(code, name, amounts.total ?? 0, amounts.total ?? 0),
        ),
      ],
      total: {
        name: "合计",
        amounts: { total: 10_200_000, fiscalAppropriation: 10_050_000, other: 150_000 },
      },
    },
    expenditure: {
      printedTitle: "2026年预算单位支出预算总表",
      unit: "CNY",
      rows: [
        spending("208", "社会保障和就业支出", 9_350_000, 4_200_000, 5_150_000),
        spending("20802", "民政管理事务", 8_150_000, 3_400_000, 4_750_000),
        spending("2080201", "行政运行", 3_400_000, 3_400_000, null),
        spending("2080299", "其他民政管理事务支出", 4_750_000, null, 4_750_000),
        ...pensions,
        ...lottery,
      ],
      total: { name: "合计", amounts: { total: 10_200_000, basic: 4_850_000, project: 5_350_000 } },
    },
    fiscalBalance: {
      printedTitle: "2026年预算单位财政拨款收支预算总表",
      unit: "CNY",
      income: [
        { name: "一、一般公共预算资金", amounts: { total: 9_850_000 } },
        { name: "二、政府性基金", amounts: { total: 200_000 } },
        { name: "三、国有资本经营预算", amounts: { total: null } },
        { name: "收入总计", amounts: { total: 10_050_000 } },
      ],
      expenditure: [
        {
          name: "一、社会保障和就业支出",
          amounts: { total: 9_200_000, general: 9_200_000, governmentFund: null, stateCapital: null },
        },
        {
          name: "二、卫生健康支出",
          amounts: { total: 300_000, general: 300_000, governmentFund: null, stateCapital: null },
        },
        {
          name: "三、住房保障支出",
          amounts: { total: 350_000, general: 350_000, governmentFund: null, stateCapital: null },
        },
        {
          name: "四、其他支出",
          amounts: { total: 200_000, general: null, governmentFund: 200_000, stateCapital: null },
        },
        {
          name: "支出总计",
          amounts: { total: 10_050_000, general: 9_850_000, governmentFund: 200_000, stateCapital: null },
        },
      ],
    },
    generalExpenditure: {
      printedTitle: "2026年预算单位一般公共预算支出功能分类预算表",
      unit: "CNY",
      rows: [
        spending("208", "社会保障和就业支出", 9_200_000, 4_200_000, 5_000_000),
        spending("20802", "民政管理事务", 8_000_000, 3_400_000, 4_600_000),
        spending("2080201", "行政运行", 3_400_000, 3_400_000, null),
        spending("2080299", "其他民政管理事务支出", 4_600_000, null, 4_600_000),
        ...pensions,
      ],
      total: { name: "合计", amounts: { total: 9_850_000, basic: 4_850_000, project: 5_000_000 } },
    },
    basicByEconomic: {
      printedTitle: "2026年预算单位一般公共预算基本支出部门预算经济分类预算表",
      unit: "CNY",
      rows: [
        personnel("301", "工资福利支出", 4_100_000),
        personnel("30101", "基本工资", 1_650_000),
        personnel("30102", "津贴补贴", 1_000_000),
        personnel("30108", "机关事业单位基本养老保险缴费", 800_000),
        personnel("30110", "职工基本医疗保险缴费", 300_000),
        personnel("30113", "住房公积金", 350_000),
        office("302", "商品和服务支出", 600_000),
        office("30201", "办公费", 200_000),
        office("30211", "差旅费", 150_000),
        office("30231", "公务用车运行维护费", 50_000),
        office("30299", "其他商品和服务支出", 200_000),
        personnel("303", "对个人和家庭的补助", 150_000),
        personnel("30302", "退休费", 150_000),
      ],
      total: { name: "合计", amounts: { total: 4_850_000, personnel: 4_250_000, public: 600_000 } },
    },
    threePublic: {
      printedTitle: "2026年单位“三公”经费和机关运行经费预算表",
      unit: "CNY-10k",
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
      rows: lottery,
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
