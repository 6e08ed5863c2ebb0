import { emptyTableWithoutNote as shared } from "../../../src/fiscal/checks/empty-table-without-note.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "stateCapital");

/**
 * A table without figures is listed and says why it is empty.
 *
 * The wording of the procedure was seen at second hand only, so it is a warning.
 */
export const emptyTableWithoutNote: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/empty-table-without-note",
  since: "0.1.0",
  examples: [
    { name: "empty and explained", record: example, findings: [] },
    {
      name: "empty without a note",
      record: without(example, "/tables/stateCapital/notes"),
      findings: ["/tables/stateCapital"],
    },
    {
      name: "an excerpt",
      record: withValue(without(example, "/tables/stateCapital/notes"), "/excerpt", true),
      findings: [],
      notRun: true,
    },
    {
      name: "explained by what was not done",
      record: withValue(example, "/tables/stateCapital/notes", ["本单位未安排国有资本经营预算支出。"]),
      findings: [],
    },
    {
      name: "a note that explains nothing",
      record: withValue(example, "/tables/stateCapital/notes", ["注：“科目编码”和“科目名称”为必填项。"]),
      findings: ["/tables/stateCapital"],
    },
    {
      name: "rows of a form that was never filled in",
      record: withValue(example, "/tables/stateCapital", {
        printedTitle: "国有资本经营预算支出表",
        unit: "CNY",
        rows: [{ code: "223", name: "国有资本经营预算支出", amounts: { total: null } }],
      }),
      findings: ["/tables/stateCapital"],
    },
  ],
};
