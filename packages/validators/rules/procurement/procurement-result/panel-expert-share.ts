import { countUncertain, hasStatutoryPanel, panelsOf } from "../../../src/procurement/evaluation-panel.js";
import type { Rule } from "../../../src/rule.js";

/**
 * More than a third of a negotiation or inquiry panel sits for the purchaser.
 *
 * Only those marked as the purchaser's representatives are counted, so the share of
 * experts can be lower than it looks, never higher.
 */
export const panelExpertShare: Rule<"procurement-result"> = {
  code: "procurement-result/panel-expert-share",
  severity: "error",
  title: { zh: "专家不足评审小组的三分之二", en: "Experts fewer than two thirds of the panel" },
  message: {
    zh: "评审小组 {count} 人中采购人代表 {representatives} 人，专家不足三分之二",
    en: "{representatives} of the panel's {count} members represent the purchaser: experts are fewer than two thirds",
  },
  basis: [
    { source: "government-procurement-law", article: "第三十八条" },
    { source: "government-procurement-law", article: "第四十条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "one of three",
      record: {
        recordType: "procurement-result",
        method: "competitive-negotiation",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "李某甲", role: "expert" },
          { name: "王某乙", role: "expert" },
          { name: "赵某丙", role: "purchaser-representative" },
        ],
      },
      findings: [],
    },
    {
      name: "two of five, marked in brackets",
      record: {
        recordType: "procurement-result",
        method: "inquiry",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "李某甲" },
          { name: "王某乙" },
          { name: "钱某丁" },
          { name: "赵某丙（采购人代表）" },
          { name: "孙某戊（业主评委）" },
        ],
      },
      findings: ["/evaluationPanel"],
    },
    {
      name: "masked names that are alike",
      record: {
        recordType: "procurement-result",
        method: "inquiry",
        lots: [{ outcome: "pending" }],
        evaluationPanel: [
          { name: "X", role: "expert" },
          { name: "X", role: "expert" },
          { name: "X", role: "purchaser-representative" },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (!hasStatutoryPanel(record)) return;
    for (const { at, size, representatives, uncertain } of panelsOf(record)) {
      if (representatives === 0) continue;
      if (uncertain) yield countUncertain;
      else if (representatives * 3 > size) yield { at, data: { count: size, representatives } };
    }
  },
};
