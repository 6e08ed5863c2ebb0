import { rowShift as shared } from "../../../src/fiscal/checks/row-shift.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withShiftedAmounts } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const withIncome = only(exampleFinalAccounts, "income", "expenditure");
const example = only(exampleFinalAccounts, "expenditure", "generalExpenditure");

/**
 * Amounts stand in the rows of their codes.
 *
 * When rows are deleted from one side of a spreadsheet only, every amount below belongs to another
 * code. Five rows in a run whose amounts are those of the code k rows away in the other table show it;
 * whatever else the table's figures contradict is folded under it until it is put right.
 */
export const rowShift: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/row-shift",
  since: "0.1.0",
  examples: [
    { name: "every amount in its row", record: example, findings: [] },
    {
      name: "the amounts of five rows are those of the row three below",
      record: withShiftedAmounts(example, 4, 3),
      findings: ["/tables/generalExpenditure/rows/4"],
    },
    {
      name: "the income of eight rows is that of the row three below",
      record: withShiftedAmounts(withIncome, 4, 3, "income"),
      findings: ["/tables/income/rows/4"],
    },
    { name: "four rows, which may be chance", record: withShiftedAmounts(example, 5, 3), findings: [] },
  ],
};
