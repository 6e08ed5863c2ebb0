import { fundRowInGeneralTable as shared } from "../../../src/fiscal/checks/fund-row-in-general-table.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "expenditure", "generalExpenditure", "governmentFund");

/**
 * The general public budget does not list what is spent from government funds.
 *
 * When the table of all expenditure has exactly the fund's amount for a code, nothing of it is left for the
 * general public budget. Fund rows kept there push every amount below them out of step.
 */
export const fundRowInGeneralTable: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/fund-row-in-general-table",
  since: "0.1.0",
  examples: [
    { name: "fund codes are in their own table only", record: example, findings: [] },
    {
      name: "a fund item listed in the general public budget as well",
      record: withValue(example, "/tables/generalExpenditure/rows/8", {
        code: "2296002",
        name: "用于社会福利的彩票公益金支出",
        amounts: { total: 20 },
      }),
      findings: ["/tables/generalExpenditure/rows/8"],
    },
    {
      name: "the code is listed without an amount",
      record: withValue(example, "/tables/generalExpenditure/rows/8", {
        code: "2296002",
        name: "用于社会福利的彩票公益金支出",
        amounts: { total: 0 },
      }),
      findings: [],
    },
  ],
};
