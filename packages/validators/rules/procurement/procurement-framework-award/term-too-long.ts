import type { Rule } from "../../../src/rule.js";

/**
 * A framework agreed for more than two years.
 *
 * Up to the same day two years on it is taken for two years, however the last day is counted.
 */
export const termTooLong: Rule<"procurement-framework-award"> = {
  code: "procurement-framework-award/term-too-long",
  severity: "warning",
  title: { zh: "框架协议期限超过两年", en: "Framework for more than two years" },
  message: {
    zh: "协议期限自 {from} 至 {to}，超过两年；货物、服务框架协议一般不超过两年",
    en: "the agreement runs from {from} to {to}, more than two years; one for goods or services lasts two years at most as a rule",
  },
  basis: [{ source: "framework-agreement-measures", article: "有效期" }],
  since: "0.1.0",
  examples: [
    {
      name: "two years to the day",
      record: {
        recordType: "procurement-framework-award",
        kind: "closed-framework-agreement",
        validFrom: "2024-06-01",
        validTo: "2026-06-01",
        lots: [{ category: "services", suppliers: [] }],
      },
      findings: [],
    },
    {
      name: "a day more",
      record: {
        recordType: "procurement-framework-award",
        kind: "closed-framework-agreement",
        validFrom: "2024-06-01",
        validTo: "2026-06-02",
        lots: [{ category: "services", suppliers: [] }],
      },
      findings: ["/validTo"],
    },
    {
      name: "works alone",
      record: {
        recordType: "procurement-framework-award",
        kind: "closed-framework-agreement",
        validFrom: "2024-06-01",
        validTo: "2027-05-31",
        lots: [{ category: "works", suppliers: [] }],
      },
      findings: [],
    },
    {
      name: "designated suppliers, from before the measures",
      record: {
        recordType: "procurement-framework-award",
        kind: "designated-supplier",
        validFrom: "2016-01-01",
        validTo: "2018-12-31",
        lots: [{ suppliers: [] }],
      },
      findings: [],
    },
    {
      name: "the term in words only",
      record: {
        recordType: "procurement-framework-award",
        kind: "closed-framework-agreement",
        validityText: "自签订之日起三年",
        lots: [{ category: "services", suppliers: [] }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ kind, lots, validFrom, validTo, validityText }) {
    if (kind === undefined || !frameworks.has(kind)) return;
    if (lots.every(({ category }) => category === "works")) return;
    if (validFrom === undefined || validTo === undefined) {
      if (validityText !== undefined || validFrom !== undefined || validTo !== undefined) yield undated;
      return;
    }
    const twoYearsOn = `${Number(validFrom.slice(0, 4)) + 2}${validFrom.slice(4)}`;
    if (validTo > twoYearsOn) yield { at: "/validTo", data: { from: validFrom, to: validTo } };
  },
};

const frameworks = new Set(["framework-agreement", "closed-framework-agreement", "open-framework-agreement"]);

const undated = {
  notRun: { zh: "协议期限没有起止日期", en: "the term of the agreement has no first and last day" },
};
