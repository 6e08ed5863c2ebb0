import { explanationsMissing as shared } from "../../../src/fiscal/checks/explanations-missing.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = exampleBudget;
const all = ["operating-expense", "procurement", "state-assets", "performance"];

/**
 * Operating expense, procurement, state assets and performance are explained beside the tables.
 *
 * The procedure is known from restatements, so it is a warning. A record that does not say which of
 * them the text has is not judged.
 */
export const explanationsMissing: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/explanations-missing",
  since: "0.1.0",
  examples: [
    { name: "all four are explained", record: withValue(example, "/explanations", all), findings: [] },
    {
      name: "nothing is said of assets and performance",
      record: withValue(example, "/explanations", all.slice(0, 2)),
      findings: ["/explanations", "/explanations"],
    },
    {
      name: "an amount of the text and a table of its own explain as well",
      record: withValue(
        withValue(withValue(example, "/explanations", ["state-assets", "performance"]), "/statements", [
          { unit: "CNY-10k", item: "operating-expense", amount: 60 },
        ]),
        "/tables/procurement",
        { printedTitle: "政府采购预算表", unit: "CNY", empty: true },
      ),
      findings: [],
    },
    {
      name: "an institution has no operating expense of an authority",
      record: withValue(withValue(example, "/explanations", all.slice(1)), "/unitKind", "institution"),
      findings: [],
    },
    { name: "it is not said what the text explains", record: example, findings: [], notRun: true },
    {
      name: "the last year before the procedure of 2016",
      record: withValue(withValue(example, "/explanations", []), "/fiscalYear", 2016),
      findings: [],
    },
    {
      name: "its first year",
      record: withValue(withValue(example, "/explanations", all.slice(1)), "/fiscalYear", 2017),
      findings: ["/explanations"],
    },
  ],
};
