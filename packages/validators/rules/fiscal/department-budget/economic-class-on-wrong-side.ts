import { economicClassOnWrongSide as shared } from "../../../src/fiscal/checks/economic-class-on-wrong-side.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "basicByEconomic");

/**
 * Classes 301 and 303 are personnel money, the others public money.
 *
 * The classification was seen as disclosures print it, so it is a warning.
 */
export const economicClassOnWrongSide: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/economic-class-on-wrong-side",
  since: "0.1.0",
  examples: [
    { name: "every amount in the column of its class", record: example, findings: [] },
    {
      name: "wages as public money",
      record: withValue(example, "/tables/basicByEconomic/rows/1/amounts", {
        total: 1_650_000,
        personnel: null,
        public: 1_650_000,
      }),
      findings: ["/tables/basicByEconomic/rows/1/amounts/public"],
    },
    {
      name: "office expenses as personnel money",
      record: withValue(example, "/tables/basicByEconomic/rows/6/amounts", {
        total: 250_000,
        personnel: 250_000,
        public: null,
      }),
      findings: ["/tables/basicByEconomic/rows/6/amounts/personnel"],
    },
    {
      name: "a printed zero is no amount",
      record: withValue(example, "/tables/basicByEconomic/rows/6/amounts", {
        total: 250_000,
        personnel: 0,
        public: 250_000,
      }),
      findings: [],
    },
  ],
};
