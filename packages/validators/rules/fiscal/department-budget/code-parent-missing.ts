import { codeParentMissing as shared } from "../../../src/fiscal/checks/code-parent-missing.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure");

/**
 * A table that lists a code lists the codes it belongs to.
 *
 * Without the 款 row nothing shows what its 项 come to. One finding for each missing code; where the
 * row above has a code that cannot be right, that row is the missing one and reported as that.
 */
export const codeParentMissing: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/code-parent-missing",
  since: "0.1.0",
  examples: [
    { name: "every 项 has its 款, every 款 its 类", record: example, findings: [] },
    {
      name: "a 款 left out",
      record: without(example, "/tables/generalExpenditure/rows/1"),
      findings: ["/tables/generalExpenditure/rows/1/code"],
    },
    {
      name: "a code that belongs nowhere",
      record: withValue(example, "/tables/generalExpenditure/rows/5/code", "2180505"),
      findings: ["/tables/generalExpenditure/rows/5/code"],
    },
    {
      name: "a 款 whose code is malformed is not missing",
      record: withValue(example, "/tables/generalExpenditure/rows/1/code", "2082"),
      findings: [],
    },
    {
      name: "an excerpt",
      record: withValue(without(example, "/tables/generalExpenditure/rows/1"), "/excerpt", true),
      findings: [],
      notRun: true,
    },
  ],
};
