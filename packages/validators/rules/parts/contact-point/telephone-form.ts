import type { PartRule } from "../../../src/part-rule.js";
import { isTelephoneNumber, telephoneNumbers } from "../../../src/services/telephone.js";

const called: ReadonlySet<string> = new Set(["phone", "hotline", "fax"]);

/**
 * A number with a digit too many or too few cannot be dialled.
 *
 * Landlines with or without area code, hotlines such as 12345 and 96xxx, 400 and 800 are numbers, and so is a mobile,
 * of which another rule speaks. Several may stand in one line. The forms are known from practice: a warning.
 */
export const telephoneForm: PartRule<"contact-point"> = {
  code: "contact-point/telephone-form",
  severity: "warning",
  title: { zh: "电话号码位数不对", en: "Not a telephone number" },
  message: {
    zh: "公开的电话不是可以拨打的号码：固定电话为区号加7至8位，另有12345等热线和400电话",
    en: "the telephone cannot be dialled as printed: a landline has an area code and 7 or 8 digits, besides hotlines and 400 numbers",
  },
  basis: [{ source: "service-guide-practice", article: "咨询和监督" }],
  since: "0.1.0",
  examples: [
    { name: "a landline", part: { kind: "phone", value: "0595-22270000" }, findings: [] },
    { name: "the area code in brackets", part: { kind: "fax", value: "（0777）8366209" }, findings: [] },
    { name: "no area code, an extension", part: { kind: "phone", value: "22270000转8012" }, findings: [] },
    {
      name: "two, with hours",
      part: { kind: "phone", value: "0595-22270000、22270001（工作日 8:00-12:00）" },
      findings: [],
    },
    { name: "Beijing", part: { kind: "phone", value: "010－58123114" }, findings: [] },
    { name: "a hotline behind an area code", part: { kind: "hotline", value: "0731—12345" }, findings: [] },
    { name: "a number of 400", part: { kind: "phone", value: "400-138-0000" }, findings: [] },
    { name: "a window is no number", part: { kind: "window", value: "B27" }, findings: [] },
    { name: "a digit short", part: { kind: "phone", value: "0595-222700" }, findings: ["/value"] },
    { name: "a digit too many", part: { kind: "phone", value: "0595-222700001" }, findings: ["/value"] },
    { name: "no number at all", part: { kind: "phone", value: "见窗口公告" }, findings: ["/value"] },
  ],
  *check({ kind, value }) {
    if (!called.has(kind)) return;
    const numbers = telephoneNumbers(value);
    if (numbers.length === 0 || !numbers.every(isTelephoneNumber)) yield { at: "/value" };
  },
};
