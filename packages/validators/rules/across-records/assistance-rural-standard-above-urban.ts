import { exampleStandard } from "../../src/assistance/example-standard.js";
import { yearlyRate } from "../../src/assistance/standard-rates.js";
import { standardOn, standardSeries } from "../../src/assistance/standards.js";
import { compare } from "../../src/exact-decimal.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/** A standard of the country above that of the town on the day it begins; as a rule it is at most the same. */
export const assistanceRuralStandardAboveUrban: RecordSetRule = {
  code: "across-records/assistance-rural-standard-above-urban",
  severity: "warning",
  title: { zh: "农村标准高于城市标准", en: "A rural standard above the urban one" },
  message: {
    zh: "{region}的农村标准为 {rural}，高于当时的城市标准 {urban}；请核对单位是按月还是按年",
    en: "the rural standard of {region} is {rural}, above the urban one of the day, {urban}; check months against years",
  },
  basis: [{ source: "assistance-statistics-practice", article: "标准" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same, by the year",
      records: [
        exampleStandard,
        { ...exampleStandard, area: "rural", amount: { value: 6000, unit: "CNY-per-person-year" } },
      ],
      findings: [],
    },
    {
      name: "a year's amount printed as a month's",
      records: [
        exampleStandard,
        { ...exampleStandard, area: "rural", amount: { value: 4800, unit: "CNY-per-person-month" } },
      ],
      findings: ["/1/amount"],
    },
    {
      name: "the urban standard of that day is not among the records",
      records: [
        { ...exampleStandard, validTo: "2016-12-31" },
        { ...exampleStandard, area: "rural", validFrom: "2017-01-01" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const series = standardSeries(records);
    for (const { index, record, from } of [...series.values()].flat()) {
      if (record.area !== "rural") continue;
      const urban = standardOn(series, { ...record, area: "urban", region: record.region.name }, from);
      if (urban === undefined) {
        yield { ...urbanMissing, at: pointer(index) };
        continue;
      }
      const [here, there] = [yearlyRate(record.amount), yearlyRate(urban.record.amount)];
      if (here === undefined || there === undefined || compare(here, there) <= 0) continue;
      yield {
        at: pointer(index, "amount"),
        data: {
          region: record.region.name,
          rural: record.amount.value,
          urban: urban.record.amount.value,
          operands: [pointer(urban.index, "amount")],
        },
      };
    }
  },
};

const urbanMissing = {
  notRun: {
    zh: "没有给出当时的城市标准",
    en: "the urban standard of the day is not among the records",
  },
};
