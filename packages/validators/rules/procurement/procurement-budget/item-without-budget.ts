import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { isGivenAmount } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A line of the procurement budget without a budget.
 *
 * What is to be disclosed is what each purchase may cost. No text that was read lists the columns, so it is a warning.
 */
export const itemWithoutBudget: Rule<"procurement-budget"> = {
  code: "procurement-budget/item-without-budget",
  severity: "warning",
  title: { zh: "明细没有预算金额", en: "A line without a budget" },
  message: {
    zh: "第 {row} 项没有预算金额；应当公开的是每个项目的采购预算",
    en: "line {row} has no budget; what is disclosed is the budget of each purchase",
  },
  basis: [{ source: "work-points-2016", article: "三(三)" }],
  since: "0.1.0",
  examples: [
    {
      name: "with a budget",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "养老服务", budget: { kind: "total", value: 180, unit: "CNY-10k" } }],
      },
      findings: [],
    },
    {
      name: "none, and one that is not published",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "养老服务" }, { name: "护理床", budget: { kind: "unpublished" } }],
      },
      findings: ["/items/0", "/items/1"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-budget",
        excerpt: true,
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "养老服务" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ items, excerpt }) {
    for (const [index, { budget }] of items.entries()) {
      if (isGivenAmount(budget)) continue;
      if (excerpt === true) {
        yield leftOutOfExcerpt;
        return;
      }
      yield { at: pointer("items", index), data: { row: index + 1 } };
    }
  },
};
