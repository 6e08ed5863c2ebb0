import { exampleStandard } from "../../src/assistance/example-standard.js";
import { yearlyRate } from "../../src/assistance/standard-rates.js";
import { successiveStandards } from "../../src/assistance/standards.js";
import { compare } from "../../src/exact-decimal.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/** An old standard named in a new one that is not what the old one was; one between may be missing. */
export const assistanceStandardPreviousDiffers: RecordSetRule = {
  code: "across-records/assistance-standard-previous-differs",
  severity: "warning",
  title: { zh: "原标准与先前公布的标准不同", en: "The old standard is not what was published" },
  message: {
    zh: "文件写的原标准是 {printed}，{from} 起执行的标准是 {published}；请核对，中间另有调整的应一并公开",
    en: "the old standard is given as {printed}; the one from {from} was {published}: check it, and publish what came between",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same, by the year",
      records: [
        exampleStandard,
        {
          ...exampleStandard,
          validFrom: "2017-01-01",
          previous: { value: 6000, unit: "CNY-per-person-year" },
        },
      ],
      findings: [],
    },
    {
      name: "another",
      records: [
        exampleStandard,
        {
          ...exampleStandard,
          validFrom: "2017-01-01",
          previous: { value: 520, unit: "CNY-per-person-month" },
        },
      ],
      findings: ["/1/previous"],
    },
  ],
  *check(records) {
    for (const [earlier, later] of successiveStandards(records)) {
      const { previous } = later.record;
      if (previous === undefined) continue;
      const [said, was] = [yearlyRate(previous), yearlyRate(earlier.record.amount)];
      if (said === undefined || was === undefined || compare(said, was) === 0) continue;
      yield {
        at: pointer(later.index, "previous"),
        data: { printed: previous.value, from: earlier.from, published: earlier.record.amount.value },
      };
    }
  },
};
