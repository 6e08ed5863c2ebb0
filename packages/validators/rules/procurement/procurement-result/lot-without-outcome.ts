import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { namedSuppliers } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A lot that does not say what became of it.
 *
 * The result is what the notice is for. Only where the whole project is one lot does
 * naming its supplier say enough.
 */
export const lotWithoutOutcome: Rule<"procurement-result"> = {
  code: "procurement-result/lot-without-outcome",
  severity: "error",
  title: { zh: "采购包没有结果", en: "Lot without an outcome" },
  message: {
    zh: "采购包“{lot}”没有写明结果：成交（awarded）、失败（failed）或尚未确定（pending）",
    en: "lot “{lot}” does not say whether it was awarded, failed or is pending",
  },
  basis: [{ source: "government-procurement-law", article: "第六十三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "awarded, failed and pending in one notice",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded", suppliers: [{ name: "某某家具有限公司" }] },
          { lotNumber: "2", outcome: "failed", failureReason: "有效投标人不足三家" },
          { lotNumber: "3", outcome: "pending" },
        ],
      },
      findings: [],
    },
    {
      name: "one of two lots says nothing, another only names a supplier",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded", suppliers: [{ name: "某某家具有限公司" }] },
          { lotNumber: "2" },
          { lotNumber: "3", suppliers: [{ name: "某某电器有限公司" }] },
        ],
      },
      findings: ["/lots/1", "/lots/2"],
    },
    {
      name: "a project of one lot that names its supplier",
      record: { recordType: "procurement-result", lots: [{ suppliers: [{ name: "某某家具有限公司" }] }] },
      findings: [],
    },
    {
      name: "a project of one lot, its supplier a stroke",
      record: { recordType: "procurement-result", lots: [{ suppliers: [{ name: "/" }] }] },
      findings: ["/lots/0"],
    },
    {
      name: "an excerpt",
      record: { recordType: "procurement-result", excerpt: true, lots: [{ lotNumber: "1" }] },
      findings: [],
      notRun: true,
    },
  ],
  *check({ lots, excerpt }) {
    for (const [index, lot] of lots.entries()) {
      if (lot.outcome !== undefined || (lots.length === 1 && namedSuppliers(lot).length > 0)) continue;
      if (excerpt === true) return yield leftOutOfExcerpt;
      yield { at: pointer("lots", index), data: { lot: lot.lotNumber ?? index + 1 } };
    }
  },
};
