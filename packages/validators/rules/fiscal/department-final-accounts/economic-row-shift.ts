import { economicRowShift as shared } from "../../../src/fiscal/checks/economic-row-shift.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const base = only(exampleFinalAccounts, "basicByEconomic", "threePublic");

const section = (code: string, name: string, total: number | null) => ({ code, name, amounts: { total } });

/** Public money of which reception has 2 and running of vehicles 4.2. */
const withSections = (...totals: readonly (number | null)[]): typeof base => {
  const names = [
    ["302", "商品和服务支出"],
    ["30216", "培训费"],
    ["30217", "公务接待费"],
    ["30229", "福利费"],
    ["30231", "公务用车运行维护费"],
    ["30239", "其他交通费用"],
    ["30299", "其他商品和服务支出"],
  ] as const;
  const rows = names.map(([code, name], index) => section(code, name, totals[index] ?? null));
  return withValue(base, "/tables/basicByEconomic/rows", rows);
};

/**
 * Figures of basic expenditure that are too much for the three-public table may be one row out of step.
 *
 * Only where everything speaks for it: at least two sections have more than the three-public table prints,
 * one row up or down stands just that, and the last section repeats its class, so that the others already add up
 * to it. It is an inference, so a warning, and what it lists stays in the report.
 */
export const economicRowShift: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/economic-row-shift",
  since: "0.1.0",
  examples: [
    { name: "every amount in its row", record: withSections(62, 3, 2, 12, 4.2, 30, 10.8), findings: [] },
    {
      name: "amounts one row up, and the class repeated at the end",
      record: withSections(62, 2, 12, 4.2, 30, 13.8, 62),
      findings: ["/tables/basicByEconomic/rows/2/amounts/total"],
    },
    {
      name: "amounts one row down",
      record: withSections(62, 3, 10.8, 2, 42, 4.2, 62),
      findings: ["/tables/basicByEconomic/rows/2/amounts/total"],
    },
    {
      name: "one of the neighbours is another amount",
      record: withSections(62, 2, 12, 4.1, 30, 13.9, 62),
      findings: [],
    },
    {
      name: "the class is not repeated",
      record: withSections(62, 2, 12, 4.2, 30, 13.8, null),
      findings: [],
    },
    {
      name: "only one section is above the three-public table",
      record: withSections(62, 2, 12, 30, 4.2, 13.8, 62),
      findings: [],
    },
  ],
};
