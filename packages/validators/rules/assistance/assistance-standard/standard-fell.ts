import { exampleStandard } from "../../../src/assistance/example-standard.js";
import { yearlyRate } from "../../../src/assistance/standard-rates.js";
import { compare } from "../../../src/exact-decimal.js";
import type { Rule } from "../../../src/rule.js";

/** A standard below the one it replaces, without a word on why: standards are raised with prices. */
export const standardFell: Rule<"assistance-standard"> = {
  code: "assistance-standard/standard-fell",
  severity: "warning",
  title: { zh: "新标准低于原标准，没有说明", en: "A standard fell without an explanation" },
  message: {
    zh: "新标准 {amount} 低于原标准 {previous}，没有说明；请核对金额和单位，属实的请说明",
    en: "the new standard {amount} is below the old one {previous}, without a word on why: check amounts and units, and explain it if it is so",
  },
  basis: [{ source: "assistance-statistics-practice", article: "标准" }],
  since: "0.1.0",
  examples: [
    {
      name: "unchanged, once a year is twelve months",
      record: { ...exampleStandard, previous: { value: 6000, unit: "CNY-per-person-year" } },
      findings: [],
    },
    {
      name: "a yuan less",
      record: { ...exampleStandard, previous: { value: 501, unit: "CNY-per-person-month" } },
      findings: ["/amount"],
    },
    {
      name: "less, and explained",
      record: {
        ...exampleStandard,
        previous: { value: 501, unit: "CNY-per-person-month" },
        note: "原标准含价格补贴。",
      },
      findings: [],
    },
    {
      name: "the old one has no unit",
      record: { ...exampleStandard, previous: { value: 6000 } },
      findings: [],
      notRun: true,
    },
  ],
  *check({ amount, previous, note }) {
    if (previous === undefined || note !== undefined) return;
    const [now, before] = [yearlyRate(amount), yearlyRate(previous)];
    if (now === undefined || before === undefined) yield unitUnknown;
    else if (compare(now, before) < 0) {
      yield { at: "/amount", data: { amount: amount.value, previous: previous.value } };
    }
  },
};

const unitUnknown = {
  notRun: {
    zh: "新标准或者原标准没有写明每月、每年",
    en: "one of the standards does not say whether it is for a month or a year",
  },
};
