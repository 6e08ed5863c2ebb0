import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * The printed total is not the sum of the draws, or a list of objects has another length than its number.
 */
export const drawnTotalDiffers: Rule<"inspection-plan"> = {
  code: "inspection-plan/drawn-total-differs",
  severity: "error",
  title: { zh: "抽取总数与各项之和不符", en: "Total drawn differs from the draws" },
  message: {
    zh: "抽取总数印的是 {total}，各库相加是 {sum}",
    en: "the total drawn is {total}; the draws add up to {sum}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "1 and 17 are 18",
      record: {
        recordType: "inspection-plan",
        year: 2025,
        drawnTotal: 18,
        draws: [
          { pool: "社会团体", drawn: 1 },
          { pool: "民办非企业单位", drawn: 17 },
        ],
      },
      findings: [],
    },
    {
      name: "1 and 16 are not",
      record: {
        recordType: "inspection-plan",
        year: 2025,
        drawnTotal: 18,
        draws: [
          { pool: "社会团体", drawn: 1 },
          { pool: "民办非企业单位", drawn: 16 },
        ],
      },
      findings: ["/drawnTotal"],
    },
    {
      name: "two drawn, one named",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", drawn: 2, objects: [{ name: "某某县读书促进会" }] }],
      },
      findings: ["/draws/0/objects"],
    },
    {
      name: "an excerpt of the names",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", drawn: 2, objects: [{ name: "某某县读书促进会" }] }],
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
    {
      name: "one pool without its number",
      record: {
        recordType: "inspection-plan",
        year: 2025,
        drawnTotal: 18,
        draws: [{ pool: "社会团体", drawn: 1 }, { pool: "民办非企业单位" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ draws, drawnTotal, excerpt }) {
    if (drawnTotal !== undefined) {
      const numbers = draws.flatMap(({ drawn }) => drawn ?? []);
      const sum = numbers.reduce((total, drawn) => total + drawn, 0);
      if (numbers.length < draws.length) yield numberMissing;
      else if (sum !== drawnTotal) yield { at: "/drawnTotal", data: { total: drawnTotal, sum } };
    }
    for (const [index, { drawn, objects }] of draws.entries()) {
      if (drawn === undefined || objects === undefined || objects.length === drawn) continue;
      if (excerpt === true) yield leftOutOfExcerpt;
      else yield { at: pointer("draws", index, "objects"), data: { total: drawn, sum: objects.length } };
    }
  },
};

const numberMissing = {
  notRun: { zh: "有的对象库没有抽取数量", en: "a pool does not say how many were drawn" },
};
