import { saysIdentity } from "../../src/privacy/context-words.js";
import { isProvince } from "../../src/privacy/identity-number.js";
import { fewestCandidates, maskStrength } from "../../src/privacy/mask-strength.js";
import type { Found, PrivacyRule } from "../../src/privacy/privacy-rule.js";
import type { ScannedText } from "../../src/privacy/scanned-text.js";

/**
 * A masked identity number shows so much that fewer than 100,000 numbers fit it.
 *
 * The habit of showing the first six and the last four leaves some 3,400, with the birth year known thirty;
 * one hidden digit is restored by the check digit. Two in front and three at the end leave nearly three
 * million.
 */
export const weakMask: PrivacyRule = {
  code: "privacy/weak-mask",
  kind: "weakMask",
  severity: "warning",
  title: { zh: "公民身份号码遮挡过少", en: "Identity number masked too little" },
  message: {
    zh: "第 {start} 个字之后遮挡过的公民身份号码，符合的号码只有约 {candidatesLeft} 个；只留前 2 位和后 3 位",
    en: "only about {candidatesLeft} identity numbers fit what the mask after the first {start} characters shows; show the first 2 and last 3 characters at most",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第五十一条" },
    { source: "yongan-disclosure-notice-2023" },
    { source: "gb-11643-1999" },
  ],
  since: "0.1.0",
  needs: [{ digits: 4, oneOf: "*＊×●○•■█xXＸｘ" }],
  examples: [
    { name: "two in front and three at the end", text: "35*************017", findings: [] },
    { name: "six in front and four at the end", text: "350502********0017", findings: [""] },
    { name: "only month and day hidden", text: "身份证 3505021990****0017", findings: [""] },
    { name: "too few stars", text: "身份证号：350502****0017", findings: [""] },
    { name: "a masked mobile number", text: "138****0000", findings: [] },
    { name: "a masked card", text: "6228************000", findings: [] },
  ],
  *find(text) {
    for (const { index, 0: run } of text.text.matchAll(/[0-9*×●○•■█xX](?:[ -]?[0-9*×●○•■█xX]){7,}/g)) {
      const whole = maskAt(text, index, run);
      if (whole !== undefined) yield* whole;
      else {
        for (const { index: offset, 0: piece } of run.matchAll(/[^ -]+/g)) {
          yield* maskAt(text, index + offset, piece) ?? [];
        }
      }
    }
  },
};

/** The mask as a finding if it is weak, nothing if it is strong, `undefined` if it is none. */
const maskAt = (text: ScannedText, start: number, written: string): Found[] | undefined => {
  const end = start + written.length;
  const mask = written.replace(/[ -]/g, "");
  const hidden = mask.replace(/[0-9]/g, "").length;
  if (hidden === 0 || /^[xX]?$/.test(mask.replace(/[0-9]/g, "")) || !/^[0-9]{2}/.test(mask)) return undefined;
  if (!isProvince(mask) || text.isWordAt(start - 1) || text.isWordAt(end)) return undefined;
  const isNamed = saysIdentity(text.before(start, 24));
  const full = mask.length === 18 ? mask : isNamed ? stretched(mask) : undefined;
  if (full === undefined) return undefined;
  const candidatesLeft = maskStrength(full);
  return candidatesLeft < fewestCandidates ? [{ start, end, severity: "warning", candidatesLeft }] : [];
};

/** The mask with as many places hidden as there are between what it shows. */
const stretched = (mask: string): string | undefined => {
  const parts = /^([0-9]{2,14})[^0-9]{2,}([0-9]{0,8}[xX]?)$/.exec(mask);
  if (parts === null) return undefined;
  const [, head = "", tail = ""] = parts;
  return head.length + tail.length < 18
    ? head + "*".repeat(18 - head.length - tail.length) + tail
    : undefined;
};
