import { economicNameMismatch as shared } from "../../../src/fiscal/checks/economic-name-mismatch.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "basicByEconomic");

/**
 * An economic code has the name the classification gives it.
 *
 * Renumbering the printed rows in sequence makes every code below the first gap mean something else.
 * The list holds what disclosures of 2018 to 2026 print, so a difference is a warning.
 */
export const economicNameMismatch: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/economic-name-mismatch",
  since: "0.1.0",
  examples: [
    { name: "code and name belong together", record: example, findings: [] },
    {
      name: "水费 printed as 30203",
      record: withValue(example, "/tables/basicByEconomic/rows/7", {
        code: "30203",
        name: "水费",
        amounts: { total: 150_000 },
      }),
      findings: ["/tables/basicByEconomic/rows/7"],
    },
    {
      name: "a code the classification does not have",
      record: withValue(example, "/tables/basicByEconomic/rows/7/code", "30210"),
      findings: ["/tables/basicByEconomic/rows/7"],
    },
    {
      name: "half-width brackets are the same name",
      record: withValue(example, "/tables/basicByEconomic/rows/7", {
        code: "30213",
        name: "维修(护)费",
        amounts: { total: 150_000 },
      }),
      findings: [],
    },
    {
      name: "a malformed code is another fault",
      record: withValue(example, "/tables/basicByEconomic/rows/2/code", "3012"),
      findings: [],
    },
    {
      name: "before the reform of 2018",
      record: withValue(example, "/fiscalYear", 2017),
      findings: [],
      notRun: true,
    },
  ],
};
