import { exampleInterpretation } from "../../src/catalogue-coverage/example-catalogue.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * Two records of one publisher with the same index number.
 *
 * The same record given twice, by its recordId or its address, is not two.
 */
export const indexNumberRepeated: RecordSetRule = {
  code: "across-records/index-number-repeated",
  severity: "error",
  title: { zh: "索引号重复", en: "Index number used twice" },
  message: {
    zh: "索引号“{indexNumber}”已用于另一条记录",
    en: "the index number “{indexNumber}” is already that of another record",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "different numbers",
      records: [
        { ...exampleInterpretation, disclosure: { indexNumber: "005311553/2024-00001" } },
        {
          ...exampleInterpretation,
          recordId: "jiedu-2",
          disclosure: { indexNumber: "005311553/2024-00002" },
        },
      ],
      findings: [],
    },
    {
      name: "the same",
      records: [
        { ...exampleInterpretation, disclosure: { indexNumber: "005311553/2024-00001" } },
        {
          ...exampleInterpretation,
          recordId: "jiedu-2",
          disclosure: { indexNumber: "005311553/2024-00001" },
        },
      ],
      findings: ["/1/disclosure/indexNumber"],
    },
    {
      name: "one record twice",
      records: [
        { ...exampleInterpretation, disclosure: { indexNumber: "005311553/2024-00001" } },
        { ...exampleInterpretation, disclosure: { indexNumber: "005311553/2024-00001" } },
      ],
      findings: [],
    },
    {
      name: "of two publishers",
      records: [
        {
          ...exampleInterpretation,
          disclosure: { indexNumber: "1/2024-00001", publisher: { name: "某某县民政局" } },
        },
        {
          ...exampleInterpretation,
          recordId: "jiedu-2",
          disclosure: { indexNumber: "1/2024-00001", publisher: { name: "某某县财政局" } },
        },
      ],
      findings: [],
    },
  ],
  *check(records) {
    const first = new Map<string, string | undefined>();
    for (const [place, { disclosure, recordId, sourceUrl }] of records.entries()) {
      const indexNumber = disclosure?.indexNumber;
      if (indexNumber === undefined) continue;
      const key = `${disclosure?.publisher?.name ?? ""}\n${indexNumber.toUpperCase()}`;
      const identity = recordId ?? sourceUrl;
      if (!first.has(key)) first.set(key, identity);
      else if (identity === undefined || first.get(key) !== identity) {
        yield { at: pointer(place, "disclosure", "indexNumber"), data: { indexNumber } };
      }
    }
  },
};
