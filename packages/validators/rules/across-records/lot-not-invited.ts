import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { pointer } from "../../src/pointer.js";
import { attemptsOf } from "../../src/procurement/attempts.js";
import { chainsOf } from "../../src/procurement/chain.js";
import { exampleCorrection, exampleResult, exampleTender } from "../../src/procurement/example-chain.js";
import type { RecordSetRule } from "../../src/rule.js";

const three = { ...exampleResult, lots: [{ lotNumber: "包3", outcome: "failed" as const }] };

/**
 * A lot in the result that the notice inviting suppliers does not have.
 *
 * Numbers are compared without the ways of writing them: 采购包1, 包1 and 001 are one lot.
 */
export const lotNotInvited: RecordSetRule = {
  code: "across-records/lot-not-invited",
  severity: "warning",
  title: { zh: "结果公告的采购包不在采购公告之中", en: "Lot of the result that was not invited" },
  message: {
    zh: "采购公告有采购包 {invited}，没有“{lot}”",
    en: "the notice that invited suppliers has lots {invited}, and no “{lot}”",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "the same lots, written otherwise", records: [exampleTender, exampleResult], findings: [] },
    { name: "a third lot", records: [exampleTender, three], findings: ["/1/lots/0/lotNumber"] },
    {
      name: "the second lot only: the first has a notice of its own",
      records: [
        exampleTender,
        {
          ...exampleResult,
          lots: [{ lotNumber: "002", outcome: "failed", failureReason: "有效投标人不足三家" }],
        },
      ],
      findings: [],
    },
    {
      name: "a correction added lots",
      records: [
        exampleTender,
        { ...exampleCorrection, corrections: [{ item: "增加采购包3", after: "采购包3：床头柜" }] },
        three,
      ],
      findings: [],
      notRun: true,
    },
    {
      name: "the notice has no lots",
      records: [{ recordType: "procurement-tender", projectNumber: exampleTender.projectNumber }, three],
      findings: [],
    },
  ],
  *check(records) {
    for (const { invitation, corrections, results } of chainsOf(records).flatMap(attemptsOf)) {
      const printed = invitation?.record.lots?.flatMap(({ lotNumber }) => lotNumber ?? []) ?? [];
      if (printed.length === 0 || printed.length < (invitation?.record.lots?.length ?? 0)) continue;
      const invited = new Set(printed.map(normalLotNumber));
      const isCorrected = corrections.some(({ record }) =>
        record.corrections.some(({ item }) => /采购包|合同包|标段|标项|分包|品目/.test(item)),
      );
      for (const { index, record } of results) {
        for (const [place, { lotNumber }] of record.lots.entries()) {
          if (lotNumber === undefined || invited.has(normalLotNumber(lotNumber))) continue;
          if (isCorrected) yield { ...lotsCorrected, at: pointer(index) };
          else {
            yield {
              at: pointer(index, "lots", place, "lotNumber"),
              data: { lot: lotNumber, invited: printed.slice(0, 20).join("、") },
            };
          }
        }
      }
    }
  },
};

const lotsCorrected = {
  notRun: {
    zh: "更正公告改了采购包，改成什么要看更正内容的文字",
    en: "a correction changed the lots; only its text says to what",
  },
};
