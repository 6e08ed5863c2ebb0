import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { isBlank } from "../../../src/blank-answer.js";
import {
  agencyOf,
  type Item,
  isAwarded,
  isGivenAmount,
  isStatutoryNotice,
  namedSuppliers,
  type ProcurementResult,
} from "../../../src/procurement/procurement-result.js";
import { type Element, lacking, lacks, missingFrom } from "../../../src/procurement/required-elements.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Elements that a result notice must have and the record has not.
 *
 * One finding a notice, with the list of what is missing; supplier and amount have
 * rules of their own, by lot. Works have no brand or model, services no specification.
 * A record that is only an excerpt says so and is not judged.
 */
export const requiredElements: Rule<"procurement-result"> = {
  code: "procurement-result/required-elements",
  severity: "error",
  title: { zh: "缺少法定公告内容", en: "Required elements missing" },
  message: {
    zh: "结果公告缺少：{missing}；如本记录只是公告的摘录，请写明 excerpt: true",
    en: "the result notice lacks {missing}; a record that is only an excerpt of the notice says excerpt: true",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "goods, with an agency",
      record: {
        recordType: "procurement-result",
        publishedOn: "2024-04-11",
        projectNumber: "[350500]XX[CS]2024001",
        projectName: "福利院护理床采购项目",
        method: "open-tender",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        agency: { name: "某某招标代理有限公司", address: "某某路2号", contact: "0595-00000002" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [{ name: "某某康复器具有限公司", address: "某某街4号" }],
            amount: { kind: "total", value: 292300, unit: "CNY" },
          },
        ],
        items: [
          {
            category: "goods",
            name: "护理床",
            specification: "HL-200",
            quantity: 158,
            unitPrice: { kind: "unit-price", value: 1850, unit: "CNY" },
          },
        ],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }, { name: "X3" }, { name: "X4" }, { name: "X5" }],
      },
      findings: [],
    },
    {
      name: "the same on paper, with strokes for answers",
      record: {
        recordType: "procurement-result",
        publishedOn: "2024-04-11",
        projectNumber: "/",
        projectName: "福利院护理床采购项目",
        method: "open-tender",
        purchaser: { name: "某某县民政局", address: "某某路1号" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [{ name: "某某康复器具有限公司" }],
            amount: { kind: "total", value: 292300, unit: "CNY" },
          },
        ],
        items: [{ category: "goods", name: "护理床", specification: "无", quantityText: "一批" }],
      },
      findings: [""],
    },
    {
      name: "single-source procurement of a service, without agency (无) or experts",
      record: {
        recordType: "procurement-result",
        publishedOn: "2024-04-11",
        projectNumber: "XX-2024-003",
        projectName: "12349热线运营服务",
        method: "single-source",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        agency: { name: "无" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [{ name: "某某信息服务中心", address: "某某街5号" }],
            amount: { kind: "total", value: 100, unit: "CNY-10k" },
          },
        ],
        items: [{ category: "services", name: "热线运营", serviceRequirements: "全天候接听" }],
      },
      findings: [],
    },
    {
      name: "every lot failed: nothing was bought, with too few bidders for a panel to meet",
      record: {
        recordType: "procurement-result",
        publishedOn: "2024-04-11",
        projectNumber: "XX-2024-004",
        projectName: "殡仪馆火化设备采购",
        method: "open-tender",
        purchaser: { name: "某某县殡仪馆", address: "某某路6号", contact: "0595-00000006" },
        lots: [{ outcome: "failed", failureReason: "有效投标人不足三家" }],
      },
      findings: [],
    },
    {
      name: "one of two lots failed, its line among the items filled with strokes",
      record: {
        recordType: "procurement-result",
        publishedOn: "2024-04-11",
        projectNumber: "XX-2024-005",
        projectName: "福利院设备采购项目",
        method: "open-tender",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        lots: [
          {
            lotNumber: "包1",
            outcome: "awarded",
            suppliers: [{ name: "某某康复器具有限公司", address: "某某街4号" }],
            amount: { kind: "total", value: 292300, unit: "CNY" },
          },
          { lotNumber: "包2", outcome: "failed", failureReason: "有效投标人不足三家" },
        ],
        items: [
          {
            lotNumber: "1",
            category: "goods",
            name: "护理床",
            specification: "HL-200",
            quantity: 158,
            unitPrice: { kind: "unit-price", value: 1850, unit: "CNY" },
          },
          { lotNumber: "2", category: "goods", name: "/", specification: "/", quantityText: "/" },
        ],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }, { name: "X3" }, { name: "X4" }, { name: "X5" }],
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: { recordType: "procurement-result", excerpt: true, lots: [{ outcome: "pending" }] },
      findings: [],
      notRun: true,
    },
    {
      name: "before the regulation took effect",
      record: {
        recordType: "procurement-result",
        publishedOn: "2015-02-28",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "from the day it took effect",
      record: {
        recordType: "procurement-result",
        publishedOn: "2015-03-01",
        lots: [{ outcome: "pending" }],
      },
      findings: [""],
    },
    {
      name: "the review of a purchase of services, outside the statutory forms",
      record: { recordType: "procurement-result", noticeType: "other", lots: [{ outcome: "awarded" }] },
      findings: [],
    },
  ],
  *check(record) {
    if (!isStatutoryNotice(record)) return;
    yield* lacking(record, missingFrom(record, elements));
  },
};

type IsMissing = (record: ProcurementResult) => boolean;

/** Methods in which experts evaluate; a single source is negotiated with, a mall is ordered from. */
const withoutPanel = new Set(["single-source", "electronic-mall", "other"]);

/** Portals fill the lines of a failed lot with strokes. */
const boughtItems = ({ lots, items = [] }: ProcurementResult): Item[] => {
  const failed = new Set<string>();
  for (const { lotNumber, outcome } of lots) {
    if (lotNumber !== undefined && outcome === "failed") failed.add(normalLotNumber(lotNumber));
  }
  if (failed.size === 0) return items;
  return items.filter(({ lotNumber }) => lotNumber === undefined || !failed.has(normalLotNumber(lotNumber)));
};

const itemLacks =
  (category: string | undefined, isMissing: (item: Item) => boolean): IsMissing =>
  (record) =>
    boughtItems(record).some(
      (item) => (category === undefined || item.category === category) && isMissing(item),
    );

const elements: readonly Element<ProcurementResult>[] = [
  ["projectName（项目名称）", ({ projectName }) => isBlank(projectName)],
  ["projectNumber（项目编号）", ({ projectNumber }) => isBlank(projectNumber)],
  ["purchaser（采购人）", ({ purchaser }) => purchaser === undefined],
  ["purchaser.address（采购人地址）", ({ purchaser }) => lacks(purchaser, "address")],
  ["purchaser.contact（采购人联系方式）", ({ purchaser }) => lacks(purchaser, "contact")],
  ["agency.address（代理机构地址）", (record) => lacks(agencyOf(record), "address")],
  ["agency.contact（代理机构联系方式）", (record) => lacks(agencyOf(record), "contact")],
  [
    "suppliers.address（供应商地址）",
    ({ lots }) => lots.some((lot) => namedSuppliers(lot).some((supplier) => lacks(supplier, "address"))),
  ],
  ["items（主要标的）", ({ lots, items = [] }) => items.length === 0 && lots.some(isAwarded)],
  ["items.name（标的名称）", itemLacks(undefined, ({ name }) => isBlank(name))],
  ["items.specification（规格型号）", itemLacks("goods", ({ specification }) => isBlank(specification))],
  [
    "items.quantity（数量）",
    itemLacks("goods", ({ quantity, quantityText }) => quantity === undefined && isBlank(quantityText)),
  ],
  ["items.unitPrice（单价）", itemLacks("goods", ({ unitPrice }) => !isGivenAmount(unitPrice))],
  [
    "items.serviceRequirements（服务要求）",
    itemLacks("services", ({ serviceRequirements }) => isBlank(serviceRequirements)),
  ],
  [
    "evaluationPanel（评审专家名单）",
    ({ method, lots, evaluationPanel = [] }) =>
      evaluationPanel.every(({ name }) => isBlank(name)) &&
      !withoutPanel.has(method ?? "") &&
      lots.some(({ outcome }) => outcome !== "failed"),
  ],
];
