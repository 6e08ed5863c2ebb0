import type { PartRule } from "../../../src/part-rule.js";

/**
 * Telephones change; a number last tried more than a year ago may be dead.
 *
 * Whether anybody answers is not tried here.
 */
export const notCheckedWithinAYear: PartRule<"contact-point"> = {
  code: "contact-point/not-checked-within-a-year",
  severity: "info",
  title: { zh: "联系方式一年以上未核验", en: "Contact not checked for over a year" },
  message: {
    zh: "联系方式最近一次核验是 {checked}，到 {asOf} 已超过一年",
    en: "the contact was last checked on {checked}, over a year before {asOf}",
  },
  basis: [{ source: "work-points-2016", article: "五(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "a year ago to the day",
      part: { kind: "hotline", value: "12345", lastCheckedOn: "2025-11-24" },
      asOf: "2026-11-24",
      findings: [],
    },
    {
      name: "a day more",
      part: { kind: "hotline", value: "12345", lastCheckedOn: "2025-11-23" },
      asOf: "2026-11-24",
      findings: ["/lastCheckedOn"],
    },
    {
      name: "checked for which day is not said",
      part: { kind: "hotline", value: "12345", lastCheckedOn: "2025-11-23" },
      findings: [],
      notRun: true,
    },
    { name: "not said", part: { kind: "hotline", value: "12345" }, asOf: "2026-11-24", findings: [] },
  ],
  *check({ lastCheckedOn: checked }, { asOf }) {
    if (checked === undefined) return;
    if (asOf === undefined) {
      yield { notRun: { zh: "没有给出检查所依据的日期", en: "the day to check for was not given" } };
    } else if (`${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}` < asOf) {
      yield { at: "/lastCheckedOn", data: { checked, asOf } };
    }
  },
};
