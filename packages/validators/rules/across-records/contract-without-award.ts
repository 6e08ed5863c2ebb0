import { pointer } from "../../src/pointer.js";
import { correctsResult } from "../../src/procurement/attempts.js";
import { type Awards, awardsOf } from "../../src/procurement/awards.js";
import { type Chain, chainsOf, noticesOf } from "../../src/procurement/chain.js";
import { ownContracts } from "../../src/procurement/contracted-amounts.js";
import { exampleContract, exampleResult } from "../../src/procurement/example-chain.js";
import { namedSuppliers } from "../../src/procurement/procurement-result.js";
import type { NotEvaluated, RecordSetRule } from "../../src/rule.js";

/**
 * A contract with a supplier who was not awarded anything in the project.
 *
 * Suppliers change their names, so it is a warning. A member of a consortium counts as awarded. Contracts under
 * framework agreements and in electronic malls have no award notice.
 */
export const contractWithoutAward: RecordSetRule = {
  code: "across-records/contract-without-award",
  severity: "warning",
  title: { zh: "合同供应商没有中标、成交", en: "Contract with a supplier without an award" },
  message: {
    zh: "合同供应商（{count} 家）不在该项目结果公告的中标、成交供应商之中；改了名称的应说明",
    en: "no result notice of the project names the supplier(s) of the contract ({count}) as awarded; a change of name should be told",
  },
  basis: [{ source: "government-procurement-law", article: "第四十六条" }],
  since: "0.1.0",
  examples: [
    { name: "the supplier won a lot", records: [exampleResult, exampleContract], findings: [] },
    {
      name: "a member of the consortium",
      records: [
        {
          ...exampleResult,
          lots: [
            {
              outcome: "awarded",
              suppliers: [
                {
                  name: "某某建设有限公司（联合体牵头单位）",
                  consortiumMembers: [{ name: "某某康复器具有限公司" }],
                },
              ],
            },
          ],
        },
        exampleContract,
      ],
      findings: [],
    },
    {
      name: "another supplier",
      records: [exampleResult, { ...exampleContract, suppliers: [{ name: "某某商贸有限公司" }] }],
      findings: ["/1/suppliers"],
    },
    {
      name: "the lots all failed",
      records: [
        { ...exampleResult, lots: [{ outcome: "failed", failureReason: "有效投标人不足三家" }] },
        exampleContract,
      ],
      findings: ["/1/suppliers"],
    },
    {
      name: "no result notice is among the records",
      records: [exampleContract, { ...exampleContract, contractNumber: "HT-2024-002" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const chain of chainsOf(records)) {
      const contracts = ownContracts(chain);
      if (contracts.length === 0) continue;
      const awards = awardsOf(chain);
      const reason = undecided(chain, awards);
      for (const { index, record } of contracts) {
        const { suppliers, projectNumber } = record;
        if (awards.to(suppliers).length > 0) continue;
        if (reason === undefined) {
          yield {
            at: pointer(index, "suppliers"),
            data: { count: suppliers.length },
          };
        } else if (projectNumber !== undefined) yield { ...reason, at: pointer(index) };
      }
    }
  },
};

/** Why it cannot be said that a supplier was awarded nothing. */
const undecided = (chain: Chain, awards: Awards): NotEvaluated | undefined => {
  const results = noticesOf(chain, "procurement-result");
  if (results.length === 0) return noResult;
  if (noticesOf(chain, "procurement-framework-award").length > 0) return undecidedResult;
  const isOpen =
    noticesOf(chain, "procurement-correction").some(correctsResult) ||
    awards.all.some(({ lot }) => namedSuppliers(lot).length === 0) ||
    results.some(({ record }) => record.excerpt === true || record.lots.some(isPending));
  return isOpen ? undecidedResult : undefined;
};

const isPending = ({ outcome, suppliers }: { outcome?: string; suppliers?: readonly unknown[] }): boolean =>
  outcome === "pending" || (outcome === undefined && (suppliers ?? []).length === 0);

const noResult: NotEvaluated = {
  notRun: {
    zh: "没有给出该项目编号的结果公告",
    en: "no result notice of this project number is among the records",
  },
};

const undecidedResult: NotEvaluated = {
  notRun: {
    zh: "结果公告是节录、有更正、有待定的采购包或者没有写明供应商",
    en: "the result is an excerpt, was corrected, has a lot that is pending, or does not name the supplier",
  },
};
