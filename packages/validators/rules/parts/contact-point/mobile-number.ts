import type { PartRule } from "../../../src/part-rule.js";
import { holdsMobileNumber } from "../../../src/services/telephone.js";

/**
 * The public calls an office, not a person's own telephone.
 *
 * An office may own a mobile number, so this is a warning; the number itself is never repeated. A web address may hold
 * any run of digits.
 */
export const mobileNumber: PartRule<"contact-point"> = {
  code: "contact-point/mobile-number",
  severity: "warning",
  title: { zh: "公开了手机号码", en: "Mobile number as a public contact" },
  message: {
    zh: "公开的联系方式像是手机号码；应公开单位固定电话或者热线，确为单位公务手机的可不改",
    en: "the public contact looks like a mobile number; an office publishes a landline or a hotline, unless the mobile is the office's own",
  },
  basis: [{ source: "service-guide-practice", article: "咨询和监督" }],
  since: "0.1.0",
  examples: [
    {
      name: "two landlines in one line",
      part: { kind: "phone", value: "0731-87840526/0731-87840529" },
      findings: [],
    },
    { name: "a number of 400", part: { kind: "phone", value: "400-138-0000" }, findings: [] },
    { name: "a hotline", part: { kind: "hotline", value: "0731—12345" }, findings: [] },
    {
      name: "a web address with digits",
      part: { kind: "website", value: "https://www.example.gov.cn/jdts/index_13800000000.html" },
      findings: [],
    },
    { name: "grouped", part: { kind: "phone", value: "+86 138-0000-0000" }, findings: ["/value"] },
    { name: "full-width", part: { kind: "phone", value: "１３８００００００００" }, findings: ["/value"] },
    {
      name: "after a landline",
      part: { kind: "phone", value: "0595-22270000、13800000000（窗口）" },
      findings: ["/value"],
    },
  ],
  *check({ kind, value }) {
    if (kind !== "website" && holdsMobileNumber(value)) yield { at: "/value" };
  },
};
