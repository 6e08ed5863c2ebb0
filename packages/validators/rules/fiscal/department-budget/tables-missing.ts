import { tablesMissing as shared } from "../../../src/fiscal/checks/tables-missing.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = exampleBudget;

/**
 * Every table that is due is printed, an empty one with a note.
 *
 * Which tables are due depends on the place and the year: the eight of the national procedure, and what a
 * place is known to add. The procedure is known from local catalogues, so it is a warning.
 */
export const tablesMissing: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/tables-missing",
  since: "0.1.0",
  examples: [
    { name: "all eight tables and one more", record: example, findings: [] },
    {
      name: "no table of government funds",
      record: without(example, "/tables/governmentFund"),
      findings: ["/tables"],
    },
    { name: "an excerpt", record: { ...example, excerpt: true }, findings: [], notRun: true },
    {
      name: "the table of state capital, which is not due everywhere",
      record: without(example, "/tables/stateCapital"),
      findings: [],
    },
    {
      name: "the same in Shanghai",
      record: withValue(without(example, "/tables/stateCapital"), "/region", "上海市普陀区"),
      findings: ["/tables"],
    },
    {
      name: "before the procedure of 2016",
      record: withValue(example, "/fiscalYear", 2015),
      findings: [],
      notRun: true,
    },
  ],
};
