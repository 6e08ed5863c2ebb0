import { statementChangesDoNotAddUp as shared } from "../../../src/fiscal/checks/statement-changes-do-not-add-up.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

/**
 * The change of a whole is the sum of the changes of its parts.
 *
 * Checked for appropriations and their three budgets, for three-public money and for vehicles.
 */
export const statementChangesDoNotAddUp: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-changes-do-not-add-up",
  since: "0.1.0",
  examples: [
    {
      name: "the parts add up",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "fiscal-appropriation", direction: "increase", change: 113649 },
        { unit: "CNY-10k", decimals: 2, item: "general-budget", direction: "decrease", change: 5965 },
        { unit: "CNY-10k", decimals: 2, item: "government-fund", direction: "increase", change: 119614 },
        { unit: "CNY-10k", decimals: 2, item: "state-capital", direction: "unchanged", change: 0 },
      ]),
      findings: [],
    },
    {
      name: "2,000 off",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "fiscal-appropriation", direction: "increase", change: 115649 },
        { unit: "CNY-10k", decimals: 2, item: "general-budget", direction: "decrease", change: 5965 },
        { unit: "CNY-10k", decimals: 2, item: "government-fund", direction: "increase", change: 119614 },
        { unit: "CNY-10k", decimals: 2, item: "state-capital", direction: "unchanged", change: 0 },
      ]),
      findings: ["/statements/0/change"],
    },
    {
      name: "0.30 off, beside a part that is 0 and shows no decimals",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", item: "three-public-total", direction: "decrease", change: 3.59 },
        { unit: "CNY-10k", item: "abroad", direction: "unchanged", amount: 0, base: 0 },
        { unit: "CNY-10k", item: "vehicle-total", direction: "decrease", change: 3.59 },
        { unit: "CNY-10k", item: "reception", direction: "increase", change: 0.3 },
      ]),
      findings: ["/statements/0/change"],
    },
    {
      name: "a part is not given",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "fiscal-appropriation", direction: "increase", change: 113649 },
        { unit: "CNY-10k", decimals: 2, item: "general-budget", direction: "decrease", change: 5965 },
        { unit: "CNY-10k", decimals: 2, item: "government-fund", direction: "increase", change: 119614 },
      ]),
      findings: [],
      notRun: true,
    },
  ],
};
