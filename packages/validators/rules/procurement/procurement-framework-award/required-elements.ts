import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import {
  type FrameworkSupplier,
  isAgreedSupply,
  type ProcurementFrameworkAward,
} from "../../../src/procurement/procurement-framework-award.js";
import { isGivenAmount } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Elements that the announcement of a framework has not.
 *
 * What was asked of agreed and designated supply from 2015 is more than of a framework since 2022: the rule for
 * adjusting prices and preferential terms. No text was read, so it is a warning.
 */
export const requiredElements: Rule<"procurement-framework-award"> = {
  code: "procurement-framework-award/required-elements",
  severity: "warning",
  title: { zh: "缺少入围结果公告的内容", en: "Elements of the announcement missing" },
  message: {
    zh: "入围结果公告缺少：{missing}；如本记录只是公告的摘录，请写明 excerpt: true",
    en: "the announcement lacks {missing}; a record that is only an excerpt of the notice says excerpt: true",
  },
  basis: [
    { source: "framework-agreement-measures", article: "两阶段" },
    { source: "procurement-disclosure-notice-2015", article: "协议供货、定点采购" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "a framework with everything",
      record: {
        recordType: "procurement-framework-award",
        kind: "closed-framework-agreement",
        publishedOn: "2024-05-10",
        projectNumber: "[350001]XX[KJ]2024002",
        projectName: "印刷服务框架协议采购项目",
        purchaser: { name: "某某省政府采购中心" },
        lots: [
          {
            suppliers: [
              {
                name: "某某印刷有限公司",
                prices: [{ kind: "unit-price", value: 0.28, unit: "CNY", per: "页" }],
              },
            ],
          },
        ],
        evaluationPanel: [{ name: "X1" }],
        noticePeriod: { amount: 1, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "a framework without prices and panel",
      record: {
        recordType: "procurement-framework-award",
        kind: "closed-framework-agreement",
        publishedOn: "2024-05-10",
        projectNumber: "[350001]XX[KJ]2024002",
        projectName: "印刷服务框架协议采购项目",
        purchaser: { name: "某某省政府采购中心" },
        lots: [{ suppliers: [{ name: "某某印刷有限公司" }] }],
        noticePeriod: { amount: 1, unit: "workday" },
      },
      findings: [""],
    },
    {
      name: "agreed supply with prices, without the rule for adjusting them",
      record: {
        recordType: "procurement-framework-award",
        kind: "agreed-supply",
        publishedOn: "2016-09-12",
        projectNumber: "FJ-XY-2016-01",
        projectName: "台式计算机协议供货项目",
        purchaser: { name: "某某市政府采购中心" },
        preferentialTerms: "延长保修一年",
        lots: [
          {
            suppliers: [
              {
                name: "某某电脑有限公司",
                items: [{ name: "台式计算机", unitPrice: { kind: "unit-price", value: 4200, unit: "CNY" } }],
              },
            ],
          },
        ],
        evaluationPanel: [{ name: "X1" }],
      },
      findings: [""],
    },
    {
      name: "an excerpt",
      record: { recordType: "procurement-framework-award", excerpt: true, lots: [{ suppliers: [] }] },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const missing = elements.filter(([, isMissing]) => isMissing(record)).map(([name]) => name);
    if (missing.length === 0) return;
    if (record.excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "", data: { missing } };
  },
};

const someSupplier = (
  { lots }: ProcurementFrameworkAward,
  is: (supplier: FrameworkSupplier) => boolean,
): boolean => lots.some(({ suppliers }) => suppliers.some(is));

const isPriced = ({ prices = [], items = [] }: FrameworkSupplier): boolean =>
  prices.some(isGivenAmount) || items.some(({ unitPrice }) => isGivenAmount(unitPrice));

type IsMissing = (record: ProcurementFrameworkAward) => boolean;

const elements: readonly (readonly [name: string, isMissing: IsMissing])[] = [
  ["projectNumber（项目编号）", ({ projectNumber }) => isBlank(projectNumber)],
  ["projectName（项目名称）", ({ projectName }) => isBlank(projectName)],
  ["purchaser（征集人）", ({ purchaser }) => isBlank(purchaser?.name)],
  ["suppliers.prices（入围价格）", (record) => someSupplier(record, (supplier) => !isPriced(supplier))],
  [
    "evaluationPanel（评审专家名单）",
    (record) =>
      record.kind !== "open-framework-agreement" &&
      (record.evaluationPanel ?? []).every(({ name }) => isBlank(name)),
  ],
  ["noticePeriod（公告期限）", (record) => !isAgreedSupply(record) && record.noticePeriod === undefined],
  ["priceAdjustment（价格调整规则）", (record) => isAgreedSupply(record) && isBlank(record.priceAdjustment)],
  [
    "preferentialTerms（优惠条件）",
    (record) =>
      isAgreedSupply(record) &&
      isBlank(record.preferentialTerms) &&
      someSupplier(record, ({ preferentialTerms }) => isBlank(preferentialTerms)),
  ],
];
