import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

const enough: ReadonlySet<string> = new Set(["law", "administrative-regulation", "state-council-decision"]);

/**
 * A service made a condition of an approval by less than a law, an administrative regulation or the State Council.
 *
 * A notice of 2022 says so of new ones; its text was not read: a warning.
 */
export const basisTooLow: Rule<"intermediary-service-item"> = {
  code: "intermediary-service-item/basis-too-low",
  severity: "warning",
  title: { zh: "中介服务设定依据位阶不够", en: "Intermediary service on too low a basis" },
  message: {
    zh: "中介服务只依据{ranks}设定；依据应为法律、行政法规或者国务院决定",
    en: "the service rests on {ranks} alone; it takes a law, an administrative regulation or a decision of the State Council",
  },
  basis: [{ source: "intermediary-list-practice", article: "设定依据" }],
  since: "0.1.0",
  examples: [
    {
      name: "regulations",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        basis: [
          { lawTitle: "基金会管理条例", article: "第九条", rank: "administrative-regulation" },
          { lawTitle: "某通知", rank: "normative-document" },
        ],
      },
      findings: [],
    },
    {
      name: "a measure of a ministry",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        basis: [{ lawTitle: "某审批办法", article: "第五条", rank: "departmental-rule" }],
      },
      findings: ["/basis"],
    },
    {
      name: "a basis whose rank is not given",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        basis: [{ lawTitle: "基金会管理条例", article: "第九条" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ basis }) {
    const ranks = printedList(basis).map(({ rank }) => rank);
    if (ranks.length === 0 || ranks.some((rank) => rank !== undefined && enough.has(rank))) return;
    if (ranks.includes(undefined)) {
      yield { notRun: { zh: "设定依据没有注明效力位阶", en: "the bases do not say their rank" } };
    } else yield { at: pointer("basis"), data: { ranks: ranks.filter((rank) => rank !== undefined) } };
  },
};
