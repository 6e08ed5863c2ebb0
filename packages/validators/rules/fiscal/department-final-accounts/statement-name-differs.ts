import { statementNameDiffers as shared } from "../../../src/fiscal/checks/statement-name-differs.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure");

/**
 * A code has one name, in the text as in the table.
 */
export const statementNameDiffers: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/statement-name-differs",
  since: "0.1.0",
  examples: [
    {
      name: "the name of the table",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080299", name: "其他民政管理事务支出" },
      ]),
      findings: [],
    },
    {
      name: "其它 for 其他",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080299", name: "其它民政管理事务支出" },
      ]),
      findings: ["/statements/0/name"],
    },
    {
      name: "spaces do not count",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080299", name: "其他 民政管理事务支出" },
      ]),
      findings: [],
    },
  ],
};
