import {
  countUncertain,
  hasStatutoryPanel,
  mayBeOdd,
  panelsOf,
} from "../../../src/procurement/evaluation-panel.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A negotiation or inquiry panel that cannot be three or more and an odd number.
 *
 * Names printed twice count once. A list without the purchaser's representatives may
 * be one of experts only, so up to a third of the panel may be missing from it; a list
 * that has them is whole. Single-source procurement has no panel.
 */
export const panelSize: Rule<"procurement-result"> = {
  code: "procurement-result/panel-size",
  severity: "error",
  title: { zh: "谈判、询价小组人数不合规定", en: "Size of a negotiation or inquiry panel" },
  message: {
    zh: "评审小组名单去除重复后共 {count} 人，应为三人以上的单数",
    en: "the panel has {count} different members; it must have three or more, an odd number",
  },
  basis: [
    { source: "government-procurement-law", article: "第三十八条" },
    { source: "government-procurement-law", article: "第四十条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "two experts and the purchaser's representative",
      record: {
        recordType: "procurement-result",
        method: "competitive-negotiation",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "李某甲" }, { name: "王某乙" }, { name: "赵某丙（采购人代表）" }],
      },
      findings: [],
    },
    {
      name: "three experts and the purchaser's representative",
      record: {
        recordType: "procurement-result",
        method: "inquiry",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "李某甲" },
          { name: "王某乙" },
          { name: "钱某丁" },
          { name: "赵某丙", role: "purchaser-representative" },
        ],
      },
      findings: ["/evaluationPanel"],
    },
    {
      name: "four names, one of them twice",
      record: {
        recordType: "procurement-result",
        method: "inquiry",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "李某甲" },
          { name: "王 某乙" },
          { name: "王某乙" },
          { name: "赵某丙", role: "purchaser-representative" },
        ],
      },
      findings: [],
    },
    {
      name: "four masked names, two of them alike",
      record: {
        recordType: "procurement-result",
        method: "inquiry",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "李某某" },
          { name: "王某某" },
          { name: "王某某" },
          { name: "赵某某", role: "purchaser-representative" },
        ],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "two experts, the purchaser's representative not listed",
      record: {
        recordType: "procurement-result",
        method: "competitive-negotiation",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2" }],
      },
      findings: [],
    },
    {
      name: "one member; a panel for each lot",
      record: {
        recordType: "procurement-result",
        method: "competitive-negotiation",
        lots: [
          { lotNumber: "1", outcome: "pending" },
          { lotNumber: "2", outcome: "pending" },
        ],
        evaluationPanel: [
          { name: "X1", lotNumber: "1" },
          { name: "X2", lotNumber: "1" },
          { name: "X3", lotNumber: "1" },
          { name: "X1", lotNumber: "2" },
        ],
      },
      findings: ["/evaluationPanel/3"],
    },
    {
      name: "single-source procurement has no panel",
      record: {
        recordType: "procurement-result",
        method: "single-source",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [{ name: "X1" }, { name: "X2", role: "purchaser-representative" }],
      },
      findings: [],
    },
  ],
  *check(record) {
    if (!hasStatutoryPanel(record)) return;
    for (const panel of panelsOf(record)) {
      if (panel.size === 0) continue;
      if (panel.uncertain) yield countUncertain;
      else if (!mayBeOdd(panel, 3)) yield { at: panel.at, data: { count: panel.size } };
    }
  },
};
