import { exampleInterpretation, exampleRow } from "../../src/catalogue-coverage/example-catalogue.js";
import { judgedCoverage } from "../../src/catalogue-coverage/judged-coverage.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * A record published later than its row of the catalogue allows, which may be stricter than the regulations.
 */
export const publishedAfterCatalogueLimit: RecordSetRule = {
  code: "across-records/published-after-catalogue-limit",
  severity: "warning",
  title: { zh: "公开迟于目录时限", en: "Published after the limit of the catalogue" },
  message: {
    zh: "目录第 {number} 项要求在 {due} 前公开，实际 {published} 才公开",
    en: "row {number} of the catalogue has it published by {due}; it was published on {published}",
  },
  basis: [{ source: "work-points-2016", article: "五(一)" }, { source: "grassroots-catalogue-practice" }],
  since: "0.1.0",
  examples: [
    { name: "on the third working day", records: [exampleRow, exampleInterpretation], findings: [] },
    {
      name: "on the fourth",
      records: [
        exampleRow,
        {
          ...exampleInterpretation,
          disclosure: { signedOn: "2026-03-02", publishedAt: "2026-03-06T09:00:00+08:00" },
        },
      ],
      findings: ["/1"],
    },
    {
      name: "not known when it was made",
      records: [
        exampleRow,
        { ...exampleInterpretation, disclosure: { publishedAt: "2026-03-06T09:00:00+08:00" } },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, context) {
    const judged = judgedCoverage(records, context);
    if (judged === undefined) return;
    for (const { number, cells } of judged.coverage.rows) {
      for (const { index, late, due, published, notJudged } of cells.flatMap((cell) => cell.records)) {
        const at = pointer(index);
        if (notJudged !== undefined) yield { at, notRun: notJudged };
        else if (late && due !== undefined && published !== undefined)
          yield { at, data: { number, due, published } };
      }
    }
  },
};
