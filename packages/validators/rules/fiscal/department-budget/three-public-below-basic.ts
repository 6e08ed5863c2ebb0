import { threePublicBelowBasic as shared } from "../../../src/fiscal/checks/three-public-below-basic.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "basicByEconomic", "threePublic");

/**
 * Three-public money includes what basic expenditure prints for the same purpose.
 *
 * Hospitality, travel abroad and vehicles stand in the economic breakdown of basic expenditure too; project
 * money may add to them, so only less is a fault. A row whose code and name do not belong together is left out.
 */
export const threePublicBelowBasic: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/three-public-below-basic",
  since: "0.1.0",
  examples: [
    { name: "no such row in basic expenditure", record: example, findings: [] },
    {
      name: "hospitality is all basic expenditure",
      record: withValue(example, "/tables/basicByEconomic/rows/7", {
        code: "30217",
        name: "公务接待费",
        amounts: { total: 35_000 },
      }),
      findings: [],
    },
    {
      name: "basic expenditure is 201 yuan more than the three-public table has",
      record: withValue(example, "/tables/basicByEconomic/rows/7", {
        code: "30217",
        name: "公务接待费",
        amounts: { total: 35_201 },
      }),
      findings: ["/tables/threePublic/amounts/reception"],
    },
    {
      name: "less than one of the last digit of the coarser table",
      record: withValue(example, "/tables/basicByEconomic/rows/7", {
        code: "30217",
        name: "公务接待费",
        amounts: { total: 35_099 },
      }),
      findings: [],
    },
    {
      name: "another expense printed under the code",
      record: withValue(example, "/tables/basicByEconomic/rows/7", {
        code: "30217",
        name: "差旅费",
        amounts: { total: 150_000 },
      }),
      findings: [],
    },
    {
      name: "no column for hospitality",
      record: withValue(
        without(example, "/tables/threePublic/amounts/reception"),
        "/tables/basicByEconomic/rows/7",
        { code: "30217", name: "公务接待费", amounts: { total: 35_000 } },
      ),
      findings: [],
      notRun: true,
    },
  ],
};
