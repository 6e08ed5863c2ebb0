import { compare, exactDecimal } from "../../../src/exact-decimal.js";
import {
  countUncertain,
  hasStatutoryPanel,
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
      name: "three names under 中标公告, the method not stated",
      record: {
        recordType: "procurement-result",
        noticeType: "tender-award",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }, { name: "X3" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "five names in one cell, separated in two ways; a zero where a name is expected",
      record: {
        recordType: "procurement-result",
        method: "open-tender",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1、X2,X3" }, { name: "X4; X5;" }, { name: "0" }],
      },
      findings: [],
    },
    {
      name: "a short name padded with a space is the same person; a role in brackets is no name",
      record: {
        recordType: "procurement-result",
        method: "open-tender",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "李 甲" },
          { name: "李甲（组长）" },
          { name: "王某乙" },
          { name: "赵某丙" },
          { name: "孙某丁" },
          { name: "钱某戊（业主评委）" },
        ],
      },
      findings: [],
    },
    {
      name: "a list that goes on in another place, with words",
      record: {
        recordType: "procurement-result",
        method: "open-tender",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "王某乙" }, { name: "赵某丙等其他详见附件" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a list that goes on elsewhere",
      record: {
        recordType: "procurement-result",
        method: "open-tender",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2等" }],
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
    const expected = expectedSize(record);
    if (expected === undefined) return;
    for (const panel of panelsOf(record)) {
      const { at, size, uncertain } = panel;
      if (uncertain) {
        yield countUncertain;
        continue;
      }
      const isOdd = size % 2 === 1;
      const isRuledOut = hasStatutoryPanel(record) && !mayBeOdd(panel, 3);
      if (size === 0 || isRuledOut || (isOdd && size >= expected.enough)) continue;
      if (expected.tooFew === undefined || (isOdd && size >= expected.tooFew)) yield methodUnknown;
      else yield { at, data: { count: size, minimum: expected.enough } };
    }
  },
};

/** Odd from `enough` on is right; even, or odd below `tooFew`, is wrong; in between the method decides. */
interface ExpectedSize {
  readonly enough: number;
  /** `undefined` where even an even number may be right. */
  readonly tooFew: number | undefined;
}

const tenders = new Set(["open-tender", "invited-tender"]);
const panels = new Set(["competitive-negotiation", "competitive-consultation", "inquiry"]);

/** `undefined` where no panel is prescribed. */
const expectedSize = (record: ProcurementResult): ExpectedSize | undefined => {
  const { method, noticeType } = record;
  if (noticeType === "other") return undefined;
  if (method === undefined) {
    // 中标公告 is also printed over consultations.
    return noticeType === "tender-award"
      ? { enough: tenderCommittee(record), tooFew: 3 }
      : { enough: 7, tooFew: undefined };
  }
  if (tenders.has(method)) return { enough: tenderCommittee(record), tooFew: tenderCommittee(record) };
  return panels.has(method) ? { enough: 3, tooFew: 3 } : undefined;
};

const tenderCommittee = ({ budget, publishedOn = "" }: ProcurementResult): number => {
  const budgetYuan = totalYuan(budget);
  const isLarge = budgetYuan !== undefined && compare(budgetYuan, tenMillionYuan) >= 0;
  return isLarge && publishedOn >= tenderMeasuresInForce ? 7 : 5;
};

const methodUnknown: NotEvaluated = {
  notRun: {
    zh: "没有采购方式，无法判断评审小组应有的人数",
    en: "without the procurement method the size of the panel is not known",
  },
};
