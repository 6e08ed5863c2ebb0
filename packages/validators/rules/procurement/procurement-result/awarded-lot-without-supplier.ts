import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { isStatutoryNotice, namedSuppliers } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/** An awarded lot that names no supplier. */
export const awardedLotWithoutSupplier: Rule<"procurement-result"> = {
  code: "procurement-result/awarded-lot-without-supplier",
  severity: "error",
  title: { zh: "成交的采购包没有供应商", en: "Awarded lot without a supplier" },
  message: {
    zh: "采购包“{lot}”已中标、成交，但没有供应商名称",
    en: "lot “{lot}” was awarded, but no supplier is named",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "named",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", suppliers: [{ name: "某某家具有限公司" }] }],
      },
      findings: [],
    },
    {
      name: "left out, an empty list, a stroke",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded" },
          { lotNumber: "2", outcome: "awarded", suppliers: [] },
          { lotNumber: "3", outcome: "awarded", suppliers: [{ name: "/" }] },
        ],
      },
      findings: ["/lots/0", "/lots/1", "/lots/2"],
    },
    {
      name: "a failed lot names none",
      record: { recordType: "procurement-result", lots: [{ outcome: "failed" }] },
      findings: [],
    },
    {
      name: "the review of a purchase of services, outside the statutory forms",
      record: { recordType: "procurement-result", noticeType: "other", lots: [{ outcome: "awarded" }] },
      findings: [],
    },
    {
      name: "an excerpt",
      record: { recordType: "procurement-result", excerpt: true, lots: [{ outcome: "awarded" }] },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (!isStatutoryNotice(record)) return;
    for (const [index, lot] of record.lots.entries()) {
      if (lot.outcome !== "awarded" || namedSuppliers(lot).length > 0) continue;
      if (record.excerpt === true) return yield leftOutOfExcerpt;
      yield { at: pointer("lots", index), data: { lot: lot.lotNumber ?? index + 1 } };
    }
  },
};
