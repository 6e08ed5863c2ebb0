import type { Column } from "./columns.js";
import {
  balanceColumns,
  economicColumns,
  expenditureColumns,
  incomeColumns,
  projectColumns,
  threePublicColumns,
} from "./columns.js";

/** The record types that printed tables make up. */
export type FiscalRecordType = "department-budget" | "department-final-accounts";

/** How a table is laid out. */
type Layout = "balance" | "code" | "three-public" | "list" | "performance";

/** A column of a list that is no amount. */
export interface ListColumn {
  readonly key: string;
  readonly heading: string;
  readonly reads: RegExp;
  readonly holds: "text" | "number";
}

/** A table of a record: where it stands in it, what it is called, how it is laid out. */
export interface Form {
  /** Under `tables`. */
  readonly key: string;
  readonly title: string;
  readonly layout: Layout;
  /** Of amounts. */
  readonly columns: readonly Column[];
  /** The other columns of a list; the first that a row must have is `named`. */
  readonly listColumns?: readonly ListColumn[];
  /** Over the column of codes. */
  readonly codeHeading?: string;
  /** Words of the title, all of which it has, and those it does not have. */
  readonly has: readonly RegExp[];
  readonly lacks?: RegExp;
}

/** Over columns of codes whose list a template offers. */
export const functionalHeading = "功能分类科目编码";
export const departmentEconomicHeading = "部门预算支出经济分类科目编码";

const codeForm = (
  key: string,
  title: string,
  columns: readonly Column[],
  codeHeading: string,
  has: readonly RegExp[],
  lacks?: RegExp,
): Form => ({ key, title, layout: "code", columns, codeHeading, has, ...(lacks ? { lacks } : {}) });

const line = (key: string, heading: string, reads: RegExp): ListColumn => ({
  key,
  heading,
  reads,
  holds: "text",
});

const assetColumns: readonly ListColumn[] = [
  line("name", "资产", /^(?:资产|项目)(?:名称|类别)?$|^项目$/),
  line("measure", "计量单位", /计量单位/),
  { key: "quantity", heading: "数量", reads: /数量/, holds: "number" },
];

const projectListColumns: readonly ListColumn[] = [
  line("unitName", "单位", /^(?:预算)?单位(?:名称)?$/),
  line("projectName", "项目名称", /项目名称|^项目$/),
  line("projectCategory", "项目类别", /项目(?:类别|类型)/),
];

const procurementColumns: readonly ListColumn[] = [
  line("category", "品目大类", /大类|采购类别|采购项目类别/),
  line("projectName", "专项名称", /专项名称|项目名称/),
  line("economicName", "经济科目", /经济(?:分类)?科目/),
  line("item", "采购物品名称", /物品名称|采购品目|品目名称|采购内容/),
  line("organisationForm", "采购组织形式", /组织形式/),
];

const performanceColumns: readonly ListColumn[] = [
  line("projectName", "项目名称", /项目名称/),
  { key: "amount", heading: "预算金额", reads: /预算(?:金额|数)|金额/, holds: "number" },
  line("goal", "年度目标", /目标/),
  line("level1", "一级指标", /一级指标/),
  line("level2", "二级指标", /二级指标/),
  line("level3", "三级指标", /三级指标/),
  line("operator", "指标性质", /指标性质/),
  line("value", "指标值", /指标值/),
  line("unit", "度量单位", /度量单位|计量单位/),
  { key: "weight", heading: "权重", reads: /权重|分值/, holds: "number" },
];

/** Of targets: what an indicator has of its own; the rest is its project's. */
export const indicatorKeys: readonly string[] = [
  "level1",
  "level2",
  "level3",
  "operator",
  "value",
  "unit",
  "weight",
];

const threePublic = (title: string): Form => ({
  key: "threePublic",
  title,
  layout: "three-public",
  columns: threePublicColumns,
  has: [/三公/],
  lacks: /政府性基金|国有资本/,
});

const balance = (key: string, title: string, has: readonly RegExp[], lacks?: RegExp): Form => ({
  key,
  title,
  layout: "balance",
  columns: balanceColumns,
  has,
  ...(lacks ? { lacks } : {}),
});

const list = (key: string, title: string, listColumns: readonly ListColumn[], has: RegExp[]): Form => ({
  key,
  title,
  layout: "list",
  columns: key === "stateAssets" ? [] : projectColumns,
  listColumns,
  has,
});

const performance = (key: string, title: string, has: readonly RegExp[]): Form => ({
  key,
  title,
  layout: "performance",
  columns: [],
  listColumns:
    key === "departmentPerformance"
      ? performanceColumns.filter((each) => each.key !== "projectName")
      : performanceColumns,
  has,
});

/**
 * The tables of each record type, in the order they are printed.
 *
 * A title is that of the first form in `asked` order whose words it has; it is
 * never looked up by its number, which differs by region.
 */
export const forms: Readonly<Record<FiscalRecordType, readonly Form[]>> = {
  "department-budget": [
    balance("balance", "部门收支总表", [/收支|收入支出/], /财政拨款/),
    codeForm("income", "部门收入总表", incomeColumns, functionalHeading, [/收入/], /财政拨款|收支|支出/),
    codeForm(
      "expenditure",
      "部门支出总表",
      expenditureColumns,
      functionalHeading,
      [/支出/],
      /财政拨款|一般公共预算|收支|收入/,
    ),
    balance("fiscalBalance", "财政拨款收支总表", [/财政拨款收(?:入)?支/]),
    codeForm(
      "fiscalExpenditure",
      "财政拨款支出预算表",
      expenditureColumns,
      functionalHeading,
      [/财政拨款支出/],
      /一般公共预算|基本支出/,
    ),
    codeForm(
      "fiscalBasicByEconomic",
      "财政拨款基本支出预算表",
      economicColumns,
      departmentEconomicHeading,
      [/财政拨款基本支出/],
      /一般公共预算|政府预算/,
    ),
    codeForm(
      "generalExpenditure",
      "一般公共预算支出表",
      expenditureColumns,
      functionalHeading,
      [/一般公共预算/, /支出/],
      /基本支出|经济分类/,
    ),
    codeForm(
      "basicByEconomic",
      "一般公共预算基本支出表",
      economicColumns,
      departmentEconomicHeading,
      [/一般公共预算/, /基本支出/],
      /政府预算(?:支出)?经济/,
    ),
    codeForm(
      "governmentEconomic",
      "一般公共预算支出表（按政府预算支出经济分类）",
      expenditureColumns,
      "政府预算支出经济分类科目编码",
      [/政府预算(?:支出)?经济/],
      /基本支出/,
    ),
    threePublic("一般公共预算“三公”经费支出表"),
    codeForm("governmentFund", "政府性基金预算支出表", expenditureColumns, functionalHeading, [
      /政府性基金/,
      /支出/,
    ]),
    codeForm("stateCapital", "国有资本经营预算支出表", expenditureColumns, functionalHeading, [
      /国有资本/,
      /支出/,
    ]),
    list("projectExpenditure", "项目支出表", projectListColumns, [/项目支出/]),
    list("procurement", "政府采购预算表", procurementColumns, [/政府采购/]),
    performance("projectPerformance", "项目支出绩效目标表", [/绩效目标/]),
    performance("departmentPerformance", "整体支出绩效目标表", [/整体/, /绩效目标/]),
    codeForm("operatingByEconomic", "机关运行经费支出表", economicColumns, departmentEconomicHeading, [
      /机关运行经费/,
    ]),
  ],
  "department-final-accounts": [
    balance("balance", "收入支出决算总表", [/收支|收入支出/, /总表/], /财政拨款/),
    codeForm("income", "收入决算表", incomeColumns, functionalHeading, [/收入决算/]),
    codeForm(
      "expenditure",
      "支出决算表",
      expenditureColumns,
      functionalHeading,
      [/支出决算/],
      /收入支出|财政拨款|一般公共预算|基本支出/,
    ),
    balance("fiscalBalance", "财政拨款收入支出决算总表", [/财政拨款收入?支出?/, /总表/], /一般公共预算/),
    codeForm(
      "generalExpenditure",
      "一般公共预算财政拨款支出决算表",
      expenditureColumns,
      functionalHeading,
      [/一般公共预算/, /支出/],
      /基本支出/,
    ),
    codeForm(
      "basicByEconomic",
      "一般公共预算财政拨款基本支出决算表",
      economicColumns,
      departmentEconomicHeading,
      [/基本支出/],
    ),
    threePublic("财政拨款“三公”经费支出决算表"),
    codeForm(
      "governmentFund",
      "政府性基金预算财政拨款收入支出决算表",
      expenditureColumns,
      functionalHeading,
      [/政府性基金/],
    ),
    codeForm("stateCapital", "国有资本经营预算财政拨款支出决算表", expenditureColumns, functionalHeading, [
      /国有资本/,
    ]),
    list("stateAssets", "国有资产占用情况表", assetColumns, [/国有资产/]),
  ],
};

/** Most particular first: the words of one title may be among those of another. */
const asked = [
  "departmentPerformance",
  "projectPerformance",
  "procurement",
  "threePublic",
  "stateAssets",
  "operatingByEconomic",
  "governmentFund",
  "stateCapital",
  "governmentEconomic",
  "fiscalBasicByEconomic",
  "basicByEconomic",
  "projectExpenditure",
  "fiscalBalance",
  "fiscalExpenditure",
  "generalExpenditure",
  "balance",
  "income",
  "expenditure",
];

/** Tables that are published beside those of the record and resemble them. */
const otherTables =
  /明细表|项目支出决算|自评|(?:政府性基金|国有资本).*三公|基本支出.*政府预算(?:支出)?经济|政府预算(?:支出)?经济.*基本支出/;

/** The form a title, as {@link plainTitle}, is of. */
export const formOf = (title: string, recordType: FiscalRecordType): Form | undefined => {
  if (otherTables.test(title)) return undefined;
  for (const key of asked) {
    const form = forms[recordType].find((each) => each.key === key);
    if (form?.has.every((word) => word.test(title)) && form.lacks?.test(title) !== true) return form;
  }
  return undefined;
};

/** A title without space, quotation marks, and without the unit and publisher some print in the same cell. */
export const plainTitle = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s“”"'‘’]/g, "")
    .replace(/\(?(?:金额)?单位:(?:人民币)?万?元\)?/g, "")
    .replace(/^(?:部门|单位|编制单位)(?:名称)?:/, "")
    .replace(
      /^(?:表[一二三四五六七八九十0-9-]+[、.:]?|[一二三四五六七八九十]+[、.]|附件?表?[0-9]*[、.:]?|公开[0-9]+表)/,
      "",
    );

/** Whether a text is the title of a table: it ends in 表, perhaps with a bracket behind, or 续 on a further page. */
export const isTitle = (text: string): boolean => {
  const title = plainTitle(text);
  return (
    title.length >= 3 &&
    title.length <= 60 &&
    /表(?:续表?[0-9一二三四五六七八九十]*)?(?:\([^)]*\))*$/.test(title) &&
    !/[。;；]|^(?:注|备注|说明|本表|此表|公开[0-9]+表|表号)/.test(title)
  );
};

/** A title apart from what some print in the same cell: the table's number before it, the unit behind. */
export const splitTitle = (text: string): { readonly title: string; readonly printedNumber?: string } => {
  const [, printedNumber, rest = text] = /^(公开[0-9０-９]+表)[\s：:]*(.+)$/.exec(text.trim()) ?? [];
  const title = rest.replace(/[(（]?(?:金额)?单位[:：]\s*(?:人民币)?万?元[)）]?/, "").trim();
  return { title, ...(printedNumber === undefined ? {} : { printedNumber }) };
};
