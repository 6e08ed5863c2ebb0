import { hasMobileNumber } from "../../../src/mobile-number.js";
import type { Rule } from "../../../src/rule.js";

/**
 * The officer is called at the office, not at a number of their own.
 *
 * An office may own a mobile number, so this is a warning; the number itself is never repeated.
 */
export const mobileNumberAsContact: Rule<"disclosure-officer"> = {
  code: "disclosure-officer/mobile-number-as-contact",
  severity: "warning",
  title: { zh: "写了手机号码", en: "Mobile number as the office's" },
  message: {
    zh: "联系方式像是手机号码；应写办公电话，确为单位公务手机的可不改",
    en: "the contact looks like a mobile number; an office telephone is asked for, unless the mobile is the office's own",
  },
  basis: [{ source: "service-guide-practice", article: "咨询和监督" }],
  since: "0.1.0",
  examples: [
    {
      name: "landlines, a number that is too long, digits in an address",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局", contact: "0595-22270000" },
        role: "clerk",
        contact: { kind: "website", value: "https://www.example.gov.cn/13800000000.html" },
      },
      findings: [],
    },
    {
      name: "in the contact and in the unit, full width",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局", contact: "１３８００００００００" },
        role: "clerk",
        contact: { kind: "phone", value: "0595-22270000、138-0000-0000" },
      },
      findings: ["/contact/value", "/unit/contact"],
    },
  ],
  *check({ unit, contact }) {
    if (contact !== undefined && contact.kind !== "website" && hasMobileNumber(contact.value))
      yield { at: "/contact/value" };
    if (unit.contact !== undefined && hasMobileNumber(unit.contact)) yield { at: "/unit/contact" };
  },
};
