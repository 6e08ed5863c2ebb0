import { exampleInterpretation, exampleRow } from "../../src/catalogue-coverage/example-catalogue.js";
import { judgedCoverage } from "../../src/catalogue-coverage/judged-coverage.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule, Text } from "../../src/rule.js";

const dayUnknown: Text = {
  zh: "没有给出检查之日，不知道哪些期已经到期",
  en: "without the day of the check nobody knows which periods are due",
};

/**
 * A row of the catalogue, or a period of it, for which a unit has published nothing.
 *
 * It is a warning, because the records given may not be all there are.
 */
export const catalogueRowWithoutRecord: RecordSetRule = {
  code: "across-records/catalogue-row-without-record",
  severity: "warning",
  title: { zh: "目录事项没有公开记录", en: "Row of the catalogue without a record" },
  message: {
    zh: "目录第 {number} 项“{item}”：{unit}没有公开的记录{periods}",
    en: "row {number} of the catalogue, “{item}”: nothing published by {unit}{periodsEn}",
  },
  basis: [
    { source: "work-points-2016", article: "五(一)" },
    { source: "government-information-regulations", article: "第二十六条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "a record", records: [exampleRow, exampleInterpretation], findings: [] },
    {
      name: "a row nobody has a record of",
      records: [
        exampleRow,
        { ...exampleRow, number: "2", recordTypes: ["service-guide"] },
        exampleInterpretation,
      ],
      findings: ["/1"],
    },
    {
      name: "only another unit has one",
      records: [exampleRow, { ...exampleInterpretation, publisher: { name: "某某县财政局" } }],
      findings: ["/0"],
    },
    {
      name: "periods without the day of the check",
      records: [{ ...exampleRow, frequency: "monthly" }, exampleInterpretation],
      findings: [],
      notRun: true,
    },
    {
      name: "no catalogue in the set",
      records: [exampleInterpretation, exampleInterpretation],
      findings: [],
    },
  ],
  *check(records, context) {
    const judged = judgedCoverage(records, context);
    if (judged === undefined) return;
    for (const { number, item, frequency, cells } of judged.coverage.rows) {
      const at = pointer(judged.rowPlaces.get(number) as number);
      if (frequency !== undefined && frequency !== "on-change" && context.asOf === undefined) {
        yield { at, notRun: dayUnknown };
        continue;
      }
      for (const { unit, status, missingPeriods } of cells) {
        if (status !== "missing") continue;
        const missing = missingPeriods.join("、");
        yield {
          at,
          data: {
            number,
            item,
            unit: unit ?? "",
            periods: missing === "" ? "" : `，缺 ${missing}`,
            periodsEn: missing === "" ? "" : ` for ${missingPeriods.join(", ")}`,
          },
        };
      }
    }
  },
};
