import { pointer } from "../../../src/pointer.js";
import { countedLots } from "../../../src/procurement/bidders.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";

/**
 * A number of suppliers that the method does not go with.
 *
 * Negotiation and consultation may go on with two in cases that a result does not tell; an inquiry may not, and a
 * single source is one. The provisions are recalled, so this is a warning.
 */
export const biddersDoNotFitMethod: Rule<"procurement-result"> = {
  code: "procurement-result/bidders-do-not-fit-method",
  severity: "warning",
  title: { zh: "响应家数与采购方式不符", en: "Number of suppliers does not fit the method" },
  message: {
    zh: "公告写明有 {bidders} 家响应，这种采购方式应{wanted}；请核对家数和采购方式",
    en: "{bidders} suppliers responded, the method wants {wantedEn}; check number and method",
  },
  basis: [
    { source: "procurement-non-tender-measures", article: "参加家数" },
    { source: "competitive-consultation-measures", article: "参加家数" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "three in an inquiry",
      record: {
        recordType: "procurement-result",
        method: "inquiry",
        lots: [{ outcome: "awarded", bidderCount: 3 }],
      },
      findings: [],
    },
    {
      name: "two in an inquiry",
      record: {
        recordType: "procurement-result",
        method: "inquiry",
        lots: [{ outcome: "awarded", bidderCount: 2 }],
      },
      findings: ["/lots/0/bidderCount"],
    },
    {
      name: "one in a consultation",
      record: {
        recordType: "procurement-result",
        method: "competitive-consultation",
        lots: [{ outcome: "awarded", bidderCount: 1 }],
      },
      findings: ["/lots/0/bidderCount"],
    },
    {
      name: "two in a negotiation may be an exception",
      record: {
        recordType: "procurement-result",
        method: "competitive-negotiation",
        lots: [{ outcome: "awarded", bidderCount: 2 }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "one from a single source",
      record: {
        recordType: "procurement-result",
        method: "single-source",
        lots: [{ outcome: "awarded", bidderCount: 1 }],
      },
      findings: [],
    },
    {
      name: "two for a single source",
      record: {
        recordType: "procurement-result",
        method: "single-source",
        lots: [{ outcome: "awarded", bidderCount: 2 }],
      },
      findings: ["/lots/0/bidderCount"],
    },
  ],
  *check(record) {
    const bounds = boundsOf[record.method ?? "other"];
    if (bounds === undefined) return;
    const { least, usual, most, wanted, wantedEn } = bounds;
    for (const { bidders, index } of countedLots(record)) {
      if (bidders < least || bidders > most) {
        yield { at: pointer("lots", index, "bidderCount"), data: { bidders, wanted, wantedEn } };
      } else if (bidders < usual) yield perhapsException;
    }
  },
};

interface Bounds {
  readonly least: number;
  /** Fewer than these only in cases that a notice does not tell. */
  readonly usual: number;
  readonly most: number;
  readonly wanted: string;
  readonly wantedEn: string;
}

const negotiated: Bounds = {
  least: 2,
  usual: 3,
  most: Number.POSITIVE_INFINITY,
  wanted: "不少于三家，特殊情形两家",
  wantedEn: "three at least, two in some cases",
};

const boundsOf: Readonly<Record<string, Bounds | undefined>> = {
  "competitive-negotiation": negotiated,
  "competitive-consultation": negotiated,
  inquiry: {
    least: 3,
    usual: 3,
    most: Number.POSITIVE_INFINITY,
    wanted: "不少于三家",
    wantedEn: "three at least",
  },
  "single-source": { least: 1, usual: 1, most: 1, wanted: "只有一家", wantedEn: "one only" },
};

const perhapsException: NotEvaluated = {
  notRun: {
    zh: "两家响应，只有在规定的例外情形可以继续，公告看不出是否属于",
    en: "two suppliers: allowed in some cases, which a notice does not tell",
  },
};
