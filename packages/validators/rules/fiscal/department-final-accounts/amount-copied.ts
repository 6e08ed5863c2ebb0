import { amountCopied as shared } from "../../../src/fiscal/checks/amount-copied.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "basicByEconomic");

/**
 * A part does not repeat the amount of its total.
 *
 * Where a figure equals the one above it in the tree and the sums are right without it, it was filled in twice.
 * What does not add up because of it is folded under this finding; the likely value is a hint, never written back.
 */
export const amountCopied: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/amount-copied",
  since: "0.1.0",
  examples: [
    { name: "every part has its own amount", record: example, findings: [] },
    {
      name: "the last section repeats its class: the sum is twice the class, or nearly",
      record: withValue(
        withValue(example, "/tables/basicByEconomic/total/amounts", { personnel: 0, public: 62 }),
        "/tables/basicByEconomic/rows",
        [
          { code: "302", name: "商品和服务支出", amounts: { total: 62 } },
          { code: "30201", name: "办公费", amounts: { total: 40 } },
          { code: "30211", name: "差旅费", amounts: { total: 22 } },
          { code: "30299", name: "其他商品和服务支出", amounts: { total: 62 } },
        ],
      ),
      findings: ["/tables/basicByEconomic/rows/3/amounts/total"],
    },
    {
      name: "another wrong amount",
      record: withValue(example, "/tables/basicByEconomic/rows/6/amounts/total", 23),
      findings: [],
    },
  ],
};
