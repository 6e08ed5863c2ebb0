import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

/**
 * A price set by the government is published with its standard and basis.
 *
 * Known from published lists: a warning. Market prices need neither.
 */
export const priceWithoutStandard: Rule<"intermediary-service-item"> = {
  code: "intermediary-service-item/price-without-standard",
  severity: "warning",
  title: { zh: "政府定价的中介服务没有收费标准或依据", en: "Government price without standard or basis" },
  message: {
    zh: "实行政府定价的中介服务没有写明{missing}",
    en: "the price is set by the government, and the list lacks {missing}",
  },
  basis: [{ source: "intermediary-list-practice", article: "收费" }],
  since: "0.1.0",
  examples: [
    {
      name: "with both",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        governmentPriced: true,
        fees: [{ name: "审计费", standard: "每件3000元", basis: [{ lawTitle: "某收费办法" }] }],
      },
      findings: [],
    },
    {
      name: "a market price",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        governmentPriced: false,
        fees: "无",
      },
      findings: [],
    },
    {
      name: "no charge listed",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        governmentPriced: true,
        fees: "无",
      },
      findings: ["/governmentPriced"],
    },
    {
      name: "without a basis",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        governmentPriced: true,
        fees: [{ name: "审计费", amount: 3000 }],
      },
      findings: ["/fees/0"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        excerpt: true,
        governmentPriced: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ governmentPriced, fees, excerpt }) {
    if (governmentPriced !== true) return;
    const listed = printedList(fees);
    if (listed.length === 0) {
      if (excerpt === true) yield leftOutOfExcerpt;
      else yield { at: pointer("governmentPriced"), data: { missing: "收费标准和依据" } };
    }
    for (const [index, { standard, amount, basis }] of listed.entries()) {
      const hasStandard = standard !== undefined || amount !== undefined;
      if (hasStandard && basis !== undefined) continue;
      yield { at: pointer("fees", index), data: { missing: hasStandard ? "收费依据" : "收费标准" } };
    }
  },
};
