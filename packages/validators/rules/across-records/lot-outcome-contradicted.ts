import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { pointer } from "../../src/pointer.js";
import { correctsResult } from "../../src/procurement/attempts.js";
import { type Chain, chainsOf, type PlacedNotice } from "../../src/procurement/chain.js";
import { exampleResult, exampleTender } from "../../src/procurement/example-chain.js";
import { isSameOrganisation } from "../../src/procurement/organisation-name.js";
import { isAwarded, type Lot, namedSuppliers } from "../../src/procurement/procurement-result.js";
import type { RecordSetRule, Violation } from "../../src/rule.js";

const failedLot = { lotNumber: "2", outcome: "failed", failureReason: "有效投标人不足三家" } as const;
const termination = {
  recordType: "procurement-termination",
  publishedOn: "2024-03-20",
  projectNumber: exampleTender.projectNumber,
  reason: "有效投标人不足三家",
} as const;

/**
 * A lot with one outcome in one notice of an attempt and another in the next.
 *
 * Lots may be told of in several notices, each once. A new invitation or a correction of the result between them
 * explains a change, and so does a termination published after the award. It may have been decided anew, so it is a
 * warning.
 */
export const lotOutcomeContradicted: RecordSetRule = {
  code: "across-records/lot-outcome-contradicted",
  severity: "warning",
  title: { zh: "同一采购包前后结果不同", en: "Two outcomes of one lot" },
  message: {
    zh: "采购包“{lot}”在这份公告里是{now}，在先前的公告里是{before}，其间没有更正结果，也没有重新采购",
    en: "lot {lot}: {now} in this notice, {before} in an earlier one, without a correction of the result or a new invitation between them",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "each lot in a notice of its own",
      records: exampleResult.lots.map((lot) => ({ ...exampleResult, lots: [lot] })),
      findings: [],
    },
    {
      name: "awarded, and failed in another notice",
      records: [exampleResult, { ...exampleResult, publishedOn: "2024-03-28", lots: [failedLot] }],
      findings: ["/1/lots/0"],
    },
    {
      name: "awarded to another supplier",
      records: [
        exampleResult,
        {
          ...exampleResult,
          publishedOn: "2024-03-28",
          lots: [{ lotNumber: "002", outcome: "awarded", suppliers: [{ name: "某某商贸有限公司" }] }],
        },
      ],
      findings: ["/1/lots/0"],
    },
    {
      name: "the project was terminated before",
      records: [termination, exampleResult],
      findings: ["/1/lots/0", "/1/lots/1"],
    },
    {
      name: "terminated, invited again under the same number, and awarded",
      records: [termination, { ...exampleTender, publishedOn: "2024-03-21" }, exampleResult],
      findings: [],
    },
    {
      name: "the second attempt has its own suffix",
      records: [termination, { ...exampleResult, projectNumber: `${exampleTender.projectNumber}-1` }],
      findings: [],
    },
    {
      name: "terminated after the award",
      records: [exampleResult, { ...termination, publishedOn: "2024-04-20" }],
      findings: [],
    },
  ],
  *check(records) {
    for (const chain of chainsOf(records)) yield* contradictions(chain);
  },
};

const labels = {
  awarded: "中标、成交（awarded）",
  awardedOther: "由另一家中标、成交（awarded to another）",
  failed: "失败、终止（failed）",
} as const;

/** What was said of the lots of one attempt; `whole` stands for lots that have no word of their own. */
interface Said {
  readonly lots: Map<string, Lot | "failed">;
  whole: "failed" | undefined;
}

function* contradictions({ notices }: Chain): Generator<Violation> {
  const byRound = new Map<number, Said>();
  for (const notice of notices) {
    const said = byRound.get(notice.round) ?? { lots: new Map(), whole: undefined };
    byRound.set(notice.round, said);
    const { record } = notice;
    if (
      record.recordType === "procurement-tender" ||
      record.recordType === "procurement-non-tender" ||
      (record.recordType === "procurement-correction" && correctsResult({ ...notice, record }))
    ) {
      byRound.delete(notice.round);
    } else if (record.recordType === "procurement-termination") {
      if (record.lots === undefined) said.whole = "failed";
      for (const lot of record.lots ?? []) {
        if (lot.lotNumber !== undefined) said.lots.set(normalLotNumber(lot.lotNumber), "failed");
      }
    } else if (record.recordType === "procurement-result") yield* ofResult({ ...notice, record }, said);
  }
}

function* ofResult({ index, record }: PlacedNotice<"procurement-result">, said: Said): Generator<Violation> {
  for (const [place, lot] of record.lots.entries()) {
    const now = isAwarded(lot) ? lot : lot.outcome === "failed" ? "failed" : undefined;
    if (now === undefined || (lot.lotNumber === undefined && record.lots.length > 1)) continue;
    const key = lot.lotNumber === undefined ? "" : normalLotNumber(lot.lotNumber);
    const before = said.lots.get(key) ?? said.whole;
    said.lots.set(key, now);
    if (before === undefined || agree(before, now)) continue;
    yield {
      at: pointer(index, "lots", place),
      data: {
        lot: lot.lotNumber ?? "—",
        now: shown(now),
        before: before !== "failed" && now !== "failed" ? labels.awardedOther : shown(before),
      },
    };
  }
}

const agree = (before: Lot | "failed", now: Lot | "failed"): boolean => {
  if (before === "failed" || now === "failed") return before === now;
  const [a, b] = [namedSuppliers(before), namedSuppliers(now)];
  return (
    a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => isSameOrganisation(one, other)))
  );
};

/** The outcome; suppliers are not named, they may be natural persons. */
const shown = (said: Lot | "failed"): string => (said === "failed" ? labels.failed : labels.awarded);
