import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { ProcurementContract } from "../../../src/procurement/procurement-contract.js";
import { form2020InForce, type Item, isGivenAmount } from "../../../src/procurement/procurement-result.js";
import { type Element, missingFrom } from "../../../src/procurement/required-elements.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Elements of the 2020 form that a contract notice has not.
 *
 * One finding a notice, with the list of what is missing. Works have no brand or model, services no
 * specification; the contract itself has a rule of its own. The annex with the form was not read in full, so it is
 * a warning. A record that is only an excerpt says so and is not judged.
 */
export const requiredElements: Rule<"procurement-contract"> = {
  code: "procurement-contract/required-elements",
  severity: "warning",
  title: { zh: "缺少公告格式规定的内容", en: "Elements of the form missing" },
  message: {
    zh: "合同公告缺少：{missing}；如本记录只是公告的摘录，请写明 excerpt: true",
    en: "the contract notice lacks {missing}; a record that is only an excerpt of the notice says excerpt: true",
  },
  basis: [{ source: "procurement-notice-forms-2020" }],
  since: "0.1.0",
  examples: [
    {
      name: "goods, everything there",
      record: {
        recordType: "procurement-contract",
        publishedOn: "2024-04-19",
        contractNumber: "XXMZ-HT-2024-015",
        contractName: "福利院护理床采购合同",
        projectNumber: "[350500]XX[CS]2024001",
        projectName: "福利院护理床采购项目",
        method: "competitive-consultation",
        purchaser: { name: "某某县民政局" },
        suppliers: [{ name: "某某康复器具有限公司" }],
        items: [
          {
            category: "goods",
            name: "护理床",
            specification: "HL-200",
            quantity: 158,
            unitPrice: { kind: "unit-price", value: 1850, unit: "CNY" },
          },
        ],
        amount: { kind: "total", value: 292300, unit: "CNY" },
        performancePeriod: "合同签订之日起三十日内",
        dateSigned: "2024-04-18",
      },
      findings: [],
    },
    {
      name: "a service at a rate, the place instead of a period, the method in words only",
      record: {
        recordType: "procurement-contract",
        publishedOn: "2024-04-19",
        contractNumber: "XXMZ-HT-2024-016",
        contractName: "食堂配送服务合同",
        projectNumber: "XX-2024-003",
        projectName: "食堂配送服务",
        methodText: "比选",
        purchaser: { name: "某某县社会福利院" },
        suppliers: [{ name: "某某餐饮管理有限公司" }],
        items: [{ category: "services", name: "食材配送", serviceRequirements: "每日六时前送达" }],
        amount: { kind: "reduction-rate", value: 8, unit: "percent" },
        performancePlace: "某某县社会福利院",
        dateSigned: "2024-04-18",
      },
      findings: [],
    },
    {
      name: "strokes for answers, an amount that is not published, a table of items without prices",
      record: {
        recordType: "procurement-contract",
        publishedOn: "2024-04-19",
        contractNumber: "/",
        contractName: "福利院护理床采购合同",
        projectName: "福利院护理床采购项目",
        purchaser: { name: "某某县民政局" },
        suppliers: [{ name: "/" }],
        items: [{ category: "goods", name: "护理床" }],
        amount: { kind: "unpublished" },
      },
      findings: [""],
    },
    {
      name: "the last day before the form",
      record: {
        recordType: "procurement-contract",
        publishedOn: "2020-06-30",
        suppliers: [{ name: "某某康复器具有限公司" }],
      },
      findings: [],
    },
    {
      name: "the first day of the form",
      record: {
        recordType: "procurement-contract",
        publishedOn: "2020-07-01",
        suppliers: [{ name: "某某康复器具有限公司" }],
      },
      findings: [""],
    },
    {
      name: "without a day of publication, but signed under the form",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        dateSigned: "2020-07-01",
      },
      findings: [""],
    },
    {
      name: "without a day of publication, signed before the form",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        dateSigned: "2020-06-30",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-contract",
        excerpt: true,
        publishedOn: "2024-04-19",
        suppliers: [{ name: "某某康复器具有限公司" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { publishedOn, dateSigned, excerpt } = record;
    if (publishedOn !== undefined && publishedOn < form2020InForce) return;
    const missing = missingFrom(record, elements);
    if (missing.length === 0) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else if ((publishedOn ?? dateSigned ?? "") < form2020InForce) yield undated;
    else yield { at: "", data: { missing } };
  },
};

const undated = {
  notRun: {
    zh: "没有公告日期，不知是否适用 2020 年版格式",
    en: "no day of publication says whether the 2020 form applies",
  },
};

type IsMissing = (record: ProcurementContract) => boolean;

const itemLacks =
  (category: string | undefined, isMissing: (item: Item) => boolean): IsMissing =>
  ({ items = [] }) =>
    items.some((item) => (category === undefined || item.category === category) && isMissing(item));

const elements: readonly Element<ProcurementContract>[] = [
  ["contractNumber（合同编号）", ({ contractNumber }) => isBlank(contractNumber)],
  ["contractName（合同名称）", ({ contractName }) => isBlank(contractName)],
  ["projectNumber（项目编号）", ({ projectNumber }) => isBlank(projectNumber)],
  ["projectName（项目名称）", ({ projectName }) => isBlank(projectName)],
  ["purchaser（采购人）", ({ purchaser }) => isBlank(purchaser?.name)],
  ["suppliers（供应商）", ({ suppliers }) => suppliers.every(({ name }) => isBlank(name))],
  ["items（主要标的）", ({ items = [] }) => items.length === 0],
  ["items.name（标的名称）", itemLacks(undefined, ({ name }) => isBlank(name))],
  ["items.specification（规格型号）", itemLacks("goods", ({ specification }) => isBlank(specification))],
  [
    "items.serviceRequirements（服务要求）",
    itemLacks("services", ({ serviceRequirements }) => isBlank(serviceRequirements)),
  ],
  [
    "items.quantity（数量）",
    itemLacks("goods", ({ quantity, quantityText }) => quantity === undefined && isBlank(quantityText)),
  ],
  ["items.unitPrice（单价）", itemLacks("goods", ({ unitPrice }) => !isGivenAmount(unitPrice))],
  ["amount（合同金额）", ({ amount }) => !isGivenAmount(amount)],
  [
    "performancePeriod、performancePlace（履约期限、地点等）",
    ({ performancePeriod, performancePlace }) => isBlank(performancePeriod) && isBlank(performancePlace),
  ],
  ["method（采购方式）", ({ method, methodText }) => method === undefined && isBlank(methodText)],
  ["dateSigned（合同签订日期）", ({ dateSigned }) => dateSigned === undefined],
  ["publishedOn（合同公告日期）", ({ publishedOn }) => publishedOn === undefined],
];
