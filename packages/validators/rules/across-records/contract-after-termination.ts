import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { pointer } from "../../src/pointer.js";
import { type Award, awardsOf } from "../../src/procurement/awards.js";
import { type Chain, chainsOf } from "../../src/procurement/chain.js";
import { ownContracts } from "../../src/procurement/contracted-amounts.js";
import { exampleContract, exampleResult } from "../../src/procurement/example-chain.js";
import { isAwarded } from "../../src/procurement/procurement-result.js";
import type { RecordSetRule } from "../../src/rule.js";

const termination = {
  recordType: "procurement-termination",
  projectNumber: exampleResult.projectNumber ?? "",
  publishedOn: "2024-04-09",
  terminatedOn: "2024-04-09",
  reason: "中标无效",
} as const;

/**
 * A contract signed after the award it goes back to was terminated.
 *
 * Only where every award of the supplier in the project was, and nobody was awarded the lot anew.
 */
export const contractAfterTermination: RecordSetRule = {
  code: "across-records/contract-after-termination",
  severity: "warning",
  title: { zh: "终止后仍签订合同", en: "Contract signed after the termination" },
  message: {
    zh: "合同 {signed} 签订，而该供应商中标、成交的采购包已于 {terminated} 终止",
    en: "the contract was signed on {signed}; the lots its supplier won were terminated on {terminated}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "terminated the day before it was signed",
      records: [exampleResult, termination, exampleContract],
      findings: ["/2/dateSigned"],
    },
    {
      name: "terminated on the day it was signed",
      records: [exampleResult, { ...termination, terminatedOn: "2024-04-10" }, exampleContract],
      findings: [],
    },
    {
      name: "another lot was terminated",
      records: [exampleResult, { ...termination, lots: [{ lotNumber: "2" }] }, exampleContract],
      findings: [],
    },
    {
      name: "terminated before the award",
      records: [
        { ...termination, publishedOn: "2024-03-02", terminatedOn: "2024-03-02" },
        exampleResult,
        exampleContract,
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const chain of chainsOf(records)) {
      const terminated = terminationDays(chain);
      if (terminated.size === 0) continue;
      const awards = awardsOf(chain);
      const lastDays = new Map<readonly Award[], string | undefined>();
      for (const { index, record } of ownContracts(chain)) {
        const { dateSigned, suppliers } = record;
        const won = awards.to(suppliers);
        if (!lastDays.has(won)) lastDays.set(won, lastDay(won, terminated));
        const day = lastDays.get(won);
        if (dateSigned === undefined || day === undefined || dateSigned <= day) continue;
        yield { at: pointer(index, "dateSigned"), data: { signed: dateSigned, terminated: day } };
      }
    }
  },
};

const lotKey = (round: number, lotNumber: string | undefined): string =>
  `${round} ${lotNumber === undefined ? "" : normalLotNumber(lotNumber)}`;

/** When each awarded lot was terminated after its award. */
const terminationDays = ({ notices }: Chain): Map<string, string> => {
  const awarded = new Map<number, Set<string>>();
  const terminated = new Map<string, string>();
  for (const { record, round } of notices) {
    const lots = awarded.get(round) ?? new Set();
    awarded.set(round, lots);
    if (record.recordType === "procurement-result") {
      for (const lot of record.lots) {
        if (!isAwarded(lot)) continue;
        lots.add(lotKey(round, lot.lotNumber));
        terminated.delete(lotKey(round, lot.lotNumber));
      }
    } else if (record.recordType === "procurement-termination") {
      const day = record.terminatedOn ?? record.publishedOn;
      const named = record.lots?.map(({ lotNumber }) => lotKey(round, lotNumber)) ?? lots;
      for (const lot of named) {
        if (day !== undefined && lots.delete(lot)) terminated.set(lot, day);
      }
    }
  }
  return terminated;
};

const lastDay = (won: readonly Award[], terminated: ReadonlyMap<string, string>): string | undefined => {
  const days = won.map(({ result, lot }) => terminated.get(lotKey(result.round, lot.lotNumber)));
  return days.includes(undefined) ? undefined : days.sort().at(-1);
};
