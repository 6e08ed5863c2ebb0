import type { FiscalRecordType } from "../forms.js";

/** Functional classes as the final-accounts form of 2024 prints them. */
const classes = [
  "一、一般公共服务支出",
  "二、外交支出",
  "三、国防支出",
  "四、公共安全支出",
  "五、教育支出",
  "六、科学技术支出",
  "七、文化旅游体育与传媒支出",
  "八、社会保障和就业支出",
  "九、卫生健康支出",
  "十、节能环保支出",
  "十一、城乡社区支出",
  "十二、农林水支出",
  "十三、交通运输支出",
  "十四、资源勘探工业信息等支出",
  "十五、商业服务业等支出",
  "十六、金融支出",
  "十七、援助其他地区支出",
  "十八、自然资源海洋气象等支出",
  "十九、住房保障支出",
  "二十、粮油物资储备支出",
  "二十一、国有资本经营预算支出",
  "二十二、灾害防治及应急管理支出",
  "二十三、其他支出",
  "二十四、债务还本支出",
  "二十五、债务付息支出",
  "二十六、抗疫特别国债安排的支出",
];

const funds = ["一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营预算财政拨款"];

/** The items that a balance table prints whether or not they have an amount. */
export interface BalanceItems {
  readonly income: readonly string[];
  readonly expenditure: readonly string[];
  /** Of expenditure. */
  readonly columns: readonly string[];
}

const byFund = ["total", "general", "governmentFund", "stateCapital"];

export const balanceItems: Readonly<Record<FiscalRecordType, Readonly<Record<string, BalanceItems>>>> = {
  "department-budget": {
    balance: {
      income: [
        "一、财政拨款收入",
        "1.一般公共预算资金",
        "2.政府性基金",
        "3.国有资本经营预算",
        "二、财政专户管理资金",
        "三、事业收入",
        "四、经营收入",
        "五、上级补助收入",
        "六、附属单位上缴收入",
        "七、其他收入",
        "本年收入合计",
        "上年结转",
        "使用非财政拨款结余",
        "收入总计",
      ],
      expenditure: [...classes, "本年支出合计", "结转下年", "支出总计"],
      columns: ["total"],
    },
    fiscalBalance: {
      income: [
        "一、本年收入",
        ...funds.map((fund) => `（${fund.replace("、", "）")}`),
        "二、上年结转",
        "收入总计",
      ],
      expenditure: [...classes, "结转下年", "支出总计"],
      columns: byFund,
    },
  },
  "department-final-accounts": {
    balance: {
      income: [
        ...funds.map((fund) => `${fund}收入`),
        "四、上级补助收入",
        "五、事业收入",
        "六、经营收入",
        "七、附属单位上缴收入",
        "八、其他收入",
        "本年收入合计",
        "使用非财政拨款结余（含专用结余）",
        "年初结转和结余",
        "总计",
      ],
      expenditure: [...classes, "本年支出合计", "结余分配", "年末结转和结余", "总计"],
      columns: ["total"],
    },
    fiscalBalance: {
      income: [...funds, "本年收入合计", "年初财政拨款结转和结余", ...funds, "总计"],
      expenditure: [...classes, "本年支出合计", "年末财政拨款结转和结余", "总计"],
      columns: byFund,
    },
  },
};

const expenditure = ["total", "basic", "project"];
const income = [
  "total",
  "fiscalAppropriation",
  "superiorSubsidy",
  "business",
  "operating",
  "affiliatedRemittance",
  "other",
];

/** The columns of the usual form; a table that is not named here is regional and not in the template. */
export const templateColumns: Readonly<
  Record<FiscalRecordType, Readonly<Record<string, readonly string[]>>>
> = {
  "department-budget": {
    income: [...income, "specialAccount", "carryover"],
    expenditure: [...expenditure, "remittedToSuperior", "operating", "affiliatedSubsidy"],
    generalExpenditure: expenditure,
    basicByEconomic: ["total", "personnel", "public"],
    governmentFund: expenditure,
    stateCapital: expenditure,
    projectExpenditure: ["total", "general", "governmentFund", "stateCapital", "specialAccount", "carryover"],
  },
  "department-final-accounts": {
    income,
    expenditure: [...expenditure, "remittedToSuperior", "operating", "affiliatedSubsidy"],
    generalExpenditure: expenditure,
    basicByEconomic: ["total"],
    governmentFund: ["opening", "currentIncome", ...expenditure, "closing"],
    stateCapital: expenditure,
    stateAssets: [],
  },
};

export const threePublicItems: readonly string[] = [
  "total",
  "abroad",
  "vehicleTotal",
  "vehiclePurchase",
  "vehicleOperation",
  "reception",
];
