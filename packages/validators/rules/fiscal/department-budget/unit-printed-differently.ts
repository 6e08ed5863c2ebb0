import { unitPrintedDifferently as shared } from "../../../src/fiscal/checks/unit-printed-differently.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

/**
 * The unit given for a table is the one it prints.
 *
 * The schema wants a unit for every table, and amounts of different units are converted before they are
 * compared; a unit typed wrong makes them ten thousand times too much or too little.
 */
export const unitPrintedDifferently: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/unit-printed-differently",
  since: "0.1.0",
  examples: [
    { name: "no unit in the title or the notes", record: example, findings: [] },
    {
      name: "the unit that is given",
      record: withValue(example, "/tables/threePublic/notes", ["单位：万元"]),
      findings: [],
    },
    {
      name: "another unit in the title",
      record: withValue(example, "/tables/threePublic/printedTitle", "“三公”经费表（单位：元）"),
      findings: ["/tables/threePublic/unit"],
    },
    {
      name: "another unit in a note",
      record: withValue(example, "/tables/threePublic/notes", ["公开07表 单位: 元"]),
      findings: ["/tables/threePublic/unit"],
    },
    {
      name: "an amount of yuan in a note",
      record: withValue(example, "/tables/threePublic/notes", ["注：本单位无出国经费，另有培训费2000元。"]),
      findings: [],
    },
  ],
};
