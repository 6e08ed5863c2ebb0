import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { isStatutoryNotice } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A failed lot without a reason.
 *
 * The law has the reason given to all bidders; that it belongs in the notice follows,
 * but is not said.
 */
export const failedLotWithoutReason: Rule<"procurement-result"> = {
  code: "procurement-result/failed-lot-without-reason",
  severity: "warning",
  title: { zh: "失败的采购包没有原因", en: "Failed lot without a reason" },
  message: {
    zh: "采购包“{lot}”结果为失败，没有写明原因",
    en: "lot “{lot}” failed, and no reason is given",
  },
  basis: [{ source: "government-procurement-law", article: "第三十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "too few bidders",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "failed", failureReason: "合格响应人不足三家" }],
      },
      findings: [],
    },
    {
      name: "no reason; a stroke",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "failed" },
          { lotNumber: "2", outcome: "failed", failureReason: "/" },
        ],
      },
      findings: ["/lots/0", "/lots/1"],
    },
    {
      name: "an excerpt",
      record: { recordType: "procurement-result", excerpt: true, lots: [{ outcome: "failed" }] },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (!isStatutoryNotice(record)) return;
    for (const [index, lot] of record.lots.entries()) {
      if (lot.outcome !== "failed" || !isBlank(lot.failureReason)) continue;
      if (record.excerpt === true) return yield leftOutOfExcerpt;
      yield { at: pointer("lots", index), data: { lot: lot.lotNumber ?? index + 1 } };
    }
  },
};
