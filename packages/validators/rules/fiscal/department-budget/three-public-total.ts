import { threePublicTotal as shared } from "../../../src/fiscal/checks/three-public-total.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

/**
 * Money for travel abroad, vehicles and hospitality adds up, and so does that for vehicles.
 *
 * Where meetings and training stand in the same table, so does the total of all.
 */
export const threePublicTotal: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/three-public-total",
  since: "0.1.0",
  examples: [
    { name: "the items add up", record: example, findings: [] },
    {
      name: "0.02 apart, which three printed addends may be",
      record: withValue(example, "/tables/threePublic/amounts/total", 8.52),
      findings: [],
    },
    {
      name: "0.03 apart, which they may not",
      record: withValue(example, "/tables/threePublic/amounts/total", 8.53),
      findings: ["/tables/threePublic/amounts/total"],
    },
    {
      name: "vehicle money without its purchase",
      record: withValue(example, "/tables/threePublic/amounts/vehiclePurchase", 18),
      findings: ["/tables/threePublic/amounts/vehicleTotal"],
    },
    {
      name: "a blank vehicle subtotal, of which another rule speaks",
      record: withValue(example, "/tables/threePublic/amounts/vehicleTotal", null),
      findings: [],
    },
    {
      name: "meetings and training",
      record: withValue(
        withValue(
          withValue(example, "/tables/threePublic/amounts/training", 7),
          "/tables/threePublic/amounts/meeting",
          4,
        ),
        "/tables/threePublic/amounts/grandTotal",
        20,
      ),
      findings: ["/tables/threePublic/amounts/grandTotal"],
    },
    {
      name: "no column for hospitality",
      record: without(example, "/tables/threePublic/amounts/reception"),
      findings: [],
      notRun: true,
    },
  ],
};
