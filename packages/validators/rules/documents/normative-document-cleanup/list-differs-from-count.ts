import { cleanupLists } from "../../../src/documents/cleanup.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A list with more or fewer documents than the announcement counts.
 */
export const listDiffersFromCount: Rule<"normative-document-cleanup"> = {
  code: "normative-document-cleanup/list-differs-from-count",
  severity: "error",
  title: { zh: "清单件数与印出的件数不符", en: "List differs from its count" },
  message: {
    zh: "“{list}”印的是 {count} 件，清单列了 {listed} 件",
    en: "{listEn}: {count} are announced, {listed} are listed",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "as many",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        counts: { repealed: 1 },
        repealed: [{ title: "某规定" }],
      },
      findings: [],
    },
    {
      name: "one more",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        counts: { repealed: 1 },
        repealed: [{ title: "某规定" }, { title: "某办法" }],
      },
      findings: ["/repealed"],
    },
    {
      name: "no list",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        counts: { repealed: 1 },
      },
      findings: [],
    },
    {
      name: "only a part recorded",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        excerpt: true,
        counts: { repealed: 2 },
        repealed: [{ title: "某规定" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(cleanup) {
    for (const { key, zh, en } of cleanupLists) {
      const count = cleanup.counts?.[key];
      const listed = cleanup[key]?.length;
      if (count === undefined || listed === undefined || count === listed) continue;
      if (cleanup.excerpt === true) yield leftOutOfExcerpt;
      else yield { at: pointer(key), data: { list: zh, listEn: en, count, listed } };
    }
  },
};
