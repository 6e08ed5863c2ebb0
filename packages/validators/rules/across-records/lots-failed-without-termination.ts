import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { pointer } from "../../src/pointer.js";
import { attemptsOf } from "../../src/procurement/attempts.js";
import { chainsOf } from "../../src/procurement/chain.js";
import { exampleResult, exampleTender } from "../../src/procurement/example-chain.js";
import type { ProcurementResult } from "../../src/procurement/procurement-result.js";
import type { RecordSetRule } from "../../src/rule.js";

const failed = (lotNumber: string): ProcurementResult => ({
  ...exampleResult,
  lots: [{ lotNumber, outcome: "failed", failureReason: "有效投标人不足三家" }],
});

/**
 * Every lot failed, in several result notices, and no termination notice says that the attempt is over.
 *
 * One notice in which every lot failed is reported by its own rule.
 */
export const lotsFailedWithoutTermination: RecordSetRule = {
  code: "across-records/lots-failed-without-termination",
  severity: "warning",
  title: { zh: "各包全部失败而没有终止公告", en: "Every lot failed without a termination notice" },
  message: {
    zh: "采购公告的 {lots} 个采购包在 {notices} 份结果公告里全部失败，应发布终止（废标）公告",
    en: "all {lots} lots of the invitation failed, in {notices} result notices: this calls for a termination notice",
  },
  basis: [
    { source: "government-procurement-law", article: "第三十六条" },
    { source: "procurement-notice-forms-2020" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "one lot failed and one was awarded",
      records: [exampleTender, failed("1"), { ...exampleResult, lots: exampleResult.lots.slice(1) }],
      findings: [],
    },
    { name: "one lot is still open", records: [exampleTender, failed("1"), failed("采购包1")], findings: [] },
    { name: "both failed", records: [exampleTender, failed("1"), failed("2")], findings: ["/2/lots"] },
    {
      name: "and were terminated",
      records: [
        exampleTender,
        failed("1"),
        failed("2"),
        {
          recordType: "procurement-termination",
          projectNumber: exampleTender.projectNumber,
          reason: "有效投标人不足三家",
        },
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const { invitation, results, notices } of chainsOf(records).flatMap(attemptsOf)) {
      const last = results.at(-1);
      const invited = invitation?.record.lots?.map(({ lotNumber = "" }) => normalLotNumber(lotNumber)) ?? [];
      if (last === undefined || results.length < 2 || invited.length === 0) continue;
      if (notices.some(({ record }) => record.recordType === "procurement-termination")) continue;
      const outcomes = new Map(
        results
          .flatMap(({ record }) => record.lots)
          .map(({ lotNumber = "", outcome }) => [normalLotNumber(lotNumber), outcome]),
      );
      if (invited.some((number) => outcomes.get(number) !== "failed")) continue;
      yield { at: pointer(last.index, "lots"), data: { lots: invited.length, notices: results.length } };
    }
  },
};
