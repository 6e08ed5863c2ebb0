import { cleanupLists } from "../../../src/documents/cleanup.js";
import { pointer } from "../../../src/pointer.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";

const countsUnknown: NotEvaluated = {
  notRun: { zh: "没有印出各类件数", en: "the counts of the classes are not given" },
};

/**
 * The documents kept, to be revised, repealed and lapsed are not as many as were cleaned up.
 *
 * A class the announcement does not have counts for nothing; without any the rule is not run.
 */
export const countsDoNotSum: Rule<"normative-document-cleanup"> = {
  code: "normative-document-cleanup/counts-do-not-sum",
  severity: "error",
  title: { zh: "各类件数之和不等于总数", en: "Counts do not add up" },
  message: {
    zh: "各类件数之和 {sum} 不等于纳入清理的 {total} 件，差 {difference}",
    en: "the counts add up to {sum}, not to the {total} documents, a difference of {difference}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "64 = 45 + 16 + 3",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        total: 64,
        counts: { kept: 45, toBeRevised: 16, repealed: 3 },
      },
      findings: [],
    },
    {
      name: "one short",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        total: 64,
        counts: { kept: 45, toBeRevised: 15, repealed: 3 },
      },
      findings: ["/total"],
    },
    {
      name: "no counts",
      record: { recordType: "normative-document-cleanup", unit: { name: "某某县民政局" }, total: 64 },
      findings: [],
      notRun: true,
    },
  ],
  *check({ total, counts }) {
    if (total === undefined) return;
    const given = cleanupLists.flatMap(({ key }) =>
      counts?.[key] === undefined ? [] : [{ key, value: counts[key] }],
    );
    if (given.length === 0) {
      yield countsUnknown;
      return;
    }
    const sum = given.reduce((all, { value }) => all + value, 0);
    if (sum === total) return;
    const operands = given.map(({ key }) => pointer("counts", key));
    yield { at: "/total", data: { total, sum, difference: sum - total, tolerance: 0, operands } };
  },
};
