import { exampleInterpretation } from "../../src/catalogue-coverage/example-catalogue.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

const required = [
  { column: "权责清单", written: /权责清单|权力清单|责任清单/ },
  { column: "社会救助", written: /社会救助/ },
  { column: "政策解读", written: /政策解读/ },
] as const;

/**
 * A portal without one of the columns the work points ask for.
 *
 * Asked of sets that hold columns; it is a warning, because the columns given may not be all there are.
 */
export const requiredColumnMissing: RecordSetRule = {
  code: "across-records/required-column-missing",
  severity: "warning",
  title: { zh: "缺少应设的专栏", en: "Column that should be there missing" },
  message: {
    zh: "门户网站没有“{column}”专栏",
    en: "the portal has no column “{column}”",
  },
  basis: [
    { source: "work-points-2016", article: "一(一)" },
    { source: "work-points-2016", article: "二(一)" },
    { source: "work-points-2016", article: "四(一)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "all three",
      records: [
        { recordType: "portal-column", name: "权责清单" },
        { recordType: "portal-column", name: "社会救助信息公开" },
        { recordType: "portal-column", name: "政策解读" },
      ],
      findings: [],
    },
    {
      name: "no column of interpretations",
      records: [
        { recordType: "portal-column", name: "权责清单" },
        { recordType: "portal-column", name: "社会救助" },
      ],
      findings: ["/0"],
    },
    { name: "no columns in the set", records: [exampleInterpretation, exampleInterpretation], findings: [] },
  ],
  *check(records) {
    const names: string[] = [];
    let first: number | undefined;
    for (const [place, record] of records.entries()) {
      if (record.recordType !== "portal-column") continue;
      first ??= place;
      names.push(record.name);
    }
    if (first === undefined) return;
    for (const { column, written } of required) {
      if (!names.some((name) => written.test(name))) yield { at: pointer(first), data: { column } };
    }
  },
};
