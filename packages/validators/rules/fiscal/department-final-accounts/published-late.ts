import { publishedLate as shared } from "../../../src/fiscal/checks/published-late.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const department = { ...only(exampleFinalAccounts), scope: "department" } as const;
const unit = { ...only(exampleFinalAccounts), scope: "unit" } as const;

/**
 * Published more than twenty days after the approval, by the calendar.
 */
export const publishedLate: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/published-late",
  since: "0.1.0",
  examples: [
    {
      name: "the twentieth day lies in the holiday, it is published on the first day after it",
      record: { ...department, approvedOn: "2025-09-12", publishedOn: "2025-10-09" },
      findings: [],
    },
    {
      name: "a day later",
      record: { ...department, approvedOn: "2025-09-12", publishedOn: "2025-10-10" },
      findings: ["/publishedOn"],
    },
    {
      name: "a subordinate unit, on the twenty-first day",
      record: { ...unit, approvedOn: "2024-03-01", publishedOn: "2024-03-22" },
      findings: ["/publishedOn"],
    },
    {
      name: "before October 2020 units had no time of their own",
      record: { ...unit, approvedOn: "2019-03-01", publishedOn: "2019-04-30" },
      findings: [],
    },
    {
      name: "the approval is not dated",
      record: { ...department, publishedOn: "2025-10-10" },
      findings: [],
      notRun: true,
    },
  ],
};
