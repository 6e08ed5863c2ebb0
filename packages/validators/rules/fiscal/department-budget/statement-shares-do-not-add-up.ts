import { statementSharesDoNotAddUp as shared } from "../../../src/fiscal/checks/statement-shares-do-not-add-up.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = exampleBudget;
const items = ["abroad", "vehicle-total", "reception"] as const;
const shares = (...given: readonly number[]): typeof example => ({
  ...only(example),
  excerpt: true,
  statements: given.map((share, index) => ({ unit: "CNY-10k", item: items[index] ?? "abroad", share })),
});

/**
 * Shares of the parts of something add up to all of it.
 *
 * Each may be off by one and a half of its last digit. Only parts that are known to be all there is are added,
 * and only when each has a share, or when some already come to more.
 */
export const statementSharesDoNotAddUp: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-shares-do-not-add-up",
  since: "0.1.0",
  examples: [
    { name: "exactly all", record: shares(0, 58.82, 41.18), findings: [] },
    { name: "as far off as three shares may be", record: shares(0, 58.82, 41.225), findings: [] },
    { name: "further off", record: shares(0, 58.82, 41.23), findings: ["/statements/0/share"] },
    { name: "one share is not given", record: shares(0, 58.82), findings: [], notRun: true },
    { name: "two of three are more than all", record: shares(60, 58.82), findings: ["/statements/0/share"] },
    { name: "no shares", record: shares(), findings: [] },
  ],
};
