import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * More than three candidates, or two of one rank.
 *
 * A list without any rank may have had them left out of the record; that is not judged.
 */
export const candidatesTooMany: Rule<"construction-project"> = {
  code: "construction-project/candidates-too-many",
  severity: "error",
  title: { zh: "中标候选人超过三个或者排序重复", en: "More than three candidates, or two of one rank" },
  message: {
    zh: "公示了 {candidates} 个中标候选人，排序为 {ranks}；中标候选人不超过三个，并应当标明排序",
    en: "{candidates} candidates are published, ranked {ranks}; there are three at most, each with its rank",
  },
  basis: [{ source: "bidding-regulation", article: "第五十三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "three, ranked",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [
          {
            candidates: [
              { rank: 1, organisation: { name: "某某建工有限公司" } },
              { rank: 2, organisation: { name: "某某建设有限公司" } },
              { rank: 3, organisation: { name: "某某工程有限公司" } },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "a fourth",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [
          {
            candidates: [
              { rank: 1, organisation: { name: "某某建工有限公司" } },
              { rank: 2, organisation: { name: "某某建设有限公司" } },
              { rank: 3, organisation: { name: "某某工程有限公司" } },
              { rank: 4, organisation: { name: "某某路桥有限公司" } },
            ],
          },
        ],
      },
      findings: ["/tenders/0/candidates"],
    },
    {
      name: "two of the same rank",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [
          {
            candidates: [
              { rank: 1, organisation: { name: "某某建工有限公司" } },
              { rank: 1, organisation: { name: "某某建设有限公司" } },
            ],
          },
        ],
      },
      findings: ["/tenders/0/candidates"],
    },
    {
      name: "not one rank is printed",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [
          {
            candidates: [
              { organisation: { name: "某某建工有限公司" } },
              { organisation: { name: "某某建设有限公司" } },
            ],
          },
        ],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "one needs no rank",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [{ candidates: [{ organisation: { name: "某某建工有限公司" } }] }],
      },
      findings: [],
    },
  ],
  *check({ tenders = [] }) {
    let unranked = false;
    for (const [index, { candidates = [] }] of tenders.entries()) {
      const ranks = candidates.flatMap(({ rank }) => rank ?? []);
      if (candidates.length > most || new Set(ranks).size < ranks.length) {
        yield { at: pointer("tenders", index, "candidates"), data: { candidates: candidates.length, ranks } };
      } else if (candidates.length > 1 && ranks.length < candidates.length) unranked = true;
    }
    if (unranked) yield ranksUnknown;
  },
};

const most = 3;

const ranksUnknown = {
  notRun: { zh: "中标候选人没有写明排序", en: "candidates have no rank" },
};
