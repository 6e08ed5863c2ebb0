import { economicNameMismatch as shared } from "../../../src/fiscal/checks/economic-name-mismatch.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "basicByEconomic");

/** The last row of a budget of the year under another code and name. */
const named = (year: number, code: string, name: string): typeof example =>
  withValue(withValue(example, "/fiscalYear", year), "/tables/basicByEconomic/rows/10", {
    code,
    name,
    amounts: { total: 150_000, personnel: 150_000 },
  });

/**
 * An economic code has the name the classification gives it.
 *
 * Renumbering the printed rows in sequence makes every code below the first gap mean something else.
 * The list holds what disclosures of 2017 to 2026 print, so a difference is a warning. Where it has a name only
 * from a list of another time, it says nothing; a code that is not in it is wrong only in classes it has in full.
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
    { name: "医疗费 before the reform of 2018", record: named(2017, "30307", "医疗费"), findings: [] },
    {
      name: "医疗费 after it",
      record: named(2018, "30307", "医疗费"),
      findings: ["/tables/basicByEconomic/rows/10"],
    },
    { name: "医疗费补助 after the reform", record: named(2018, "30307", "医疗费补助"), findings: [] },
    {
      name: "医疗费补助 before it",
      record: named(2017, "30307", "医疗费补助"),
      findings: ["/tables/basicByEconomic/rows/10"],
    },
    {
      name: "a code of after the reform for what had another before",
      record: named(2017, "30113", "住房公积金"),
      findings: ["/tables/basicByEconomic/rows/10"],
    },
    {
      name: "before the reform, a code nobody has read of",
      record: named(2017, "30219", "装备费"),
      findings: [],
    },
    {
      name: "before the lists begin",
      record: withValue(example, "/fiscalYear", 2013),
      findings: [],
      notRun: true,
    },
  ],
};
