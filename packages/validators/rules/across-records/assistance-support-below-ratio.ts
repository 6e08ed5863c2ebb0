import { exampleStandard } from "../../src/assistance/example-standard.js";
import { yearlyRate } from "../../src/assistance/standard-rates.js";
import { standardOn, standardSeries } from "../../src/assistance/standards.js";
import { compare, exactDecimal, multiply } from "../../src/exact-decimal.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

const ratio = exactDecimal(1.3);

const support = {
  ...exampleStandard,
  scheme: "extreme-hardship-support",
  kind: "basic-living",
  amount: { value: 650, unit: "CNY-per-person-month" },
} as const;

/**
 * Support in extreme hardship below 1.3 times the minimum on the day it begins.
 *
 * A general rule that places may set otherwise, and that was not read: worth a look.
 */
export const assistanceSupportBelowRatio: RecordSetRule = {
  code: "across-records/assistance-support-below-ratio",
  severity: "info",
  title: { zh: "特困基本生活标准低于低保标准的1.3倍", en: "Support below 1.3 times the minimum" },
  message: {
    zh: "{region}的特困人员基本生活标准为 {support}，当时的低保标准为 {minimum}，不到 1.3 倍；请按当地规定核对",
    en: "support in {region} is {support}, the minimum of the day {minimum}, and the ratio below 1.3: check the local provisions",
  },
  basis: [{ source: "assistance-statistics-practice", article: "标准" }],
  since: "0.1.0",
  examples: [
    { name: "1.3 times", records: [exampleStandard, support], findings: [] },
    {
      name: "a yuan less",
      records: [exampleStandard, { ...support, amount: { value: 649, unit: "CNY-per-person-month" } }],
      findings: ["/1/amount"],
    },
    {
      name: "the minimum is not among the records",
      records: [{ ...exampleStandard, region: { name: "乙区" } }, support],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const series = standardSeries(records);
    for (const { index, record, from } of [...series.values()].flat()) {
      const { scheme, kind = "basic-living", region, amount } = record;
      if (scheme !== "extreme-hardship-support" || kind !== "basic-living") continue;
      const key = { ...record, scheme: "minimum-living-allowance", kind: "minimum-living" } as const;
      const minimum = standardOn(series, { ...key, region: region.name }, from);
      if (minimum === undefined) {
        yield { ...minimumMissing, at: pointer(index) };
        continue;
      }
      const [here, there] = [yearlyRate(amount), yearlyRate(minimum.record.amount)];
      if (here === undefined || there === undefined || compare(here, multiply(there, ratio)) >= 0) continue;
      yield {
        at: pointer(index, "amount"),
        data: {
          region: region.name,
          support: amount.value,
          minimum: minimum.record.amount.value,
          operands: [pointer(minimum.index, "amount")],
        },
      };
    }
  },
};

const minimumMissing = {
  notRun: {
    zh: "没有给出当时的低保标准",
    en: "the minimum of the day is not among the records",
  },
};
