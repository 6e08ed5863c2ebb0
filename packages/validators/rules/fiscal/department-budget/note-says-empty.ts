import { noteSaysEmpty as shared } from "../../../src/fiscal/checks/note-says-empty.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic", "stateCapital");

/**
 * A table whose note says that it is empty has no figures.
 *
 * The note is left over from last year, or from the form.
 */
export const noteSaysEmpty: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/note-says-empty",
  since: "0.1.0",
  examples: [
    { name: "an empty table, and one with figures", record: example, findings: [] },
    {
      name: "figures above a note that there are none",
      record: withValue(example, "/tables/threePublic/notes", ["注：本单位无“三公”经费预算，故本表为空表。"]),
      findings: ["/tables/threePublic/notes/0"],
    },
  ],
};
