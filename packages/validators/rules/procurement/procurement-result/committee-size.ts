import { compare, exactDecimal } from "../../../src/exact-decimal.js";
import {
  hasStatutoryPanel,
  maskedNames,
  mayBeOdd,
  panelsOf,
} from "../../../src/procurement/evaluation-panel.js";
import { totalYuan } from "../../../src/procurement/money.js";
import type { ProcurementResult } from "../../../src/procurement/procurement-result.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";

/** Order 87 took effect; before it, committees of seven were not asked for by budget. */
const tenderMeasuresInForce = "2017-10-01";
const tenMillionYuan = exactDecimal(10_000_000);

/**
 * The published list of a panel is even, or too short.
 *
 * Five or more for a tender, seven or more from a budget of ten million yuan, three or
 * more otherwise; always an odd number of different people. A duplicated name is more
 * often the cause than an offence, so names are counted once. A list of experts only
 * may be right; that is why this is no error.
 */
export const committeeSize: Rule<"procurement-result"> = {
  code: "procurement-result/committee-size",
  severity: "warning",
  title: { zh: "评审专家名单人数不符", en: "Number of names on the panel's list" },
  message: {
    zh: "评审名单去除重复后共 {count} 人，应为不少于 {minimum} 人的单数；如名单未列采购人代表，请核对",
    en: "the list has {count} different names; an odd number of {minimum} or more is expected, unless it leaves out the purchaser's representatives",
  },
  basis: [
    { source: "procurement-tender-measures", article: "第四十七条" },
    { source: "competitive-consultation-measures", article: "第十四条" },
    { source: "bidding-law", article: "第三十七条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "eight names for seven people, in a tender of more than ten million yuan",
      record: {
        recordType: "procurement-result",
        publishedOn: "2025-09-30",
        method: "open-tender",
        budget: { kind: "total", value: 11000, unit: "CNY-10k" },
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "X1" },
          { name: "X2" },
          { name: "X3" },
          { name: "X4" },
          { name: "X5" },
          { name: "X6" },
          { name: "X 3" },
          { name: "X7" },
        ],
      },
      findings: [],
    },
    {
      name: "eight different people",
      record: {
        recordType: "procurement-result",
        noticeType: "tender-award",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "X1" },
          { name: "X2" },
          { name: "X3" },
          { name: "X4" },
          { name: "X5" },
          { name: "X6" },
          { name: "X7" },
          { name: "X8" },
        ],
      },
      findings: ["/evaluationPanel"],
    },
    {
      name: "five below ten million yuan",
      record: {
        recordType: "procurement-result",
        publishedOn: "2025-09-30",
        method: "open-tender",
        budget: { kind: "total", value: 999.99, unit: "CNY-10k" },
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }, { name: "X3" }, { name: "X4" }, { name: "X5" }],
      },
      findings: [],
    },
    {
      name: "five from ten million yuan on",
      record: {
        recordType: "procurement-result",
        publishedOn: "2017-10-01",
        method: "open-tender",
        budget: { kind: "total", value: 1000, unit: "CNY-10k" },
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }, { name: "X3" }, { name: "X4" }, { name: "X5" }],
      },
      findings: ["/evaluationPanel"],
    },
    {
      name: "five, before the measures took effect",
      record: {
        recordType: "procurement-result",
        publishedOn: "2017-09-30",
        method: "open-tender",
        budget: { kind: "total", value: 1000, unit: "CNY-10k" },
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }, { name: "X3" }, { name: "X4" }, { name: "X5" }],
      },
      findings: [],
    },
    {
      name: "three for a consultation",
      record: {
        recordType: "procurement-result",
        method: "competitive-consultation",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }, { name: "X3" }],
      },
      findings: [],
    },
    {
      name: "four for a consultation",
      record: {
        recordType: "procurement-result",
        method: "competitive-consultation",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }, { name: "X3" }, { name: "X4" }],
      },
      findings: ["/evaluationPanel"],
    },
    {
      name: "an even panel that the law itself rules out is an error of its own",
      record: {
        recordType: "procurement-result",
        method: "inquiry",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "X1" },
          { name: "X2" },
          { name: "X3" },
          { name: "X4", role: "purchaser-representative" },
        ],
      },
      findings: [],
    },
    {
      name: "names masked alike",
      record: {
        recordType: "procurement-result",
        method: "open-tender",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X" }, { name: "X" }, { name: "X" }, { name: "X" }, { name: "X" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "four names, the method unknown",
      record: {
        recordType: "procurement-result",
        noticeType: "award",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }, { name: "X3" }, { name: "X4" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "single-source procurement",
      record: {
        recordType: "procurement-result",
        method: "single-source",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }],
      },
      findings: [],
    },
  ],
  *check(record) {
    if (record.noticeType === "other" || !hasPanel(record)) return;
    const minimum = leastMembers(record);
    for (const panel of panelsOf(record)) {
      const { at, size, uncertain } = panel;
      const isRuledOut = hasStatutoryPanel(record) && !mayBeOdd(panel, 3);
      if (isRuledOut || (size % 2 === 1 && size >= (minimum ?? 7) && !uncertain)) continue;
      if (uncertain) yield maskedNames;
      else if (minimum === undefined) yield methodUnknown;
      else yield { at, data: { count: size, minimum } };
    }
  },
};

const tenders = new Set(["open-tender", "invited-tender"]);
const panels = new Set(["competitive-negotiation", "competitive-consultation", "inquiry"]);

const hasPanel = ({ method }: ProcurementResult): boolean =>
  method === undefined || tenders.has(method) || panels.has(method);

/** `undefined` when the method is not known. */
const leastMembers = ({ method, noticeType, budget, publishedOn }: ProcurementResult): number | undefined => {
  if (method !== undefined && panels.has(method)) return 3;
  if (method === undefined && noticeType !== "tender-award") return undefined;
  const budgetYuan = totalYuan(budget);
  const isLarge = budgetYuan !== undefined && compare(budgetYuan, tenMillionYuan) >= 0;
  return isLarge && publishedOn !== undefined && publishedOn >= tenderMeasuresInForce ? 7 : 5;
};

const methodUnknown: NotEvaluated = {
  notRun: {
    zh: "没有采购方式，无法判断评审小组应有的人数",
    en: "without the procurement method the size of the panel is not known",
  },
};
