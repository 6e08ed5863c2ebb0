import { exampleRow } from "../../src/catalogue-coverage/example-catalogue.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * Two rows of one catalogue with the same number.
 *
 * Catalogues of different publishers may number alike.
 */
export const catalogueNumberRepeated: RecordSetRule = {
  code: "across-records/catalogue-number-repeated",
  severity: "warning",
  title: { zh: "目录序号重复", en: "Number of the catalogue used twice" },
  message: {
    zh: "目录里序号 {number} 用了不止一次，记录归不到唯一的一项",
    en: "the number {number} stands twice in the catalogue, so that records of it cannot be told apart",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "different numbers", records: [exampleRow, { ...exampleRow, number: "2" }], findings: [] },
    {
      name: "the same",
      records: [exampleRow, { ...exampleRow, levelTwo: "规范性文件" }],
      findings: ["/1/number"],
    },
    {
      name: "of two publishers",
      records: [
        { ...exampleRow, disclosure: { publisher: { name: "某某县民政局" } } },
        { ...exampleRow, disclosure: { publisher: { name: "某某县财政局" } } },
      ],
      findings: [],
    },
  ],
  *check(records) {
    const seen = new Set<string>();
    for (const [place, record] of records.entries()) {
      if (record.recordType !== "disclosure-catalogue-item") continue;
      const key = `${record.disclosure?.publisher?.name ?? ""}\n${record.number}`;
      if (seen.has(key)) yield { at: pointer(place, "number"), data: { number: record.number } };
      seen.add(key);
    }
  },
};
