import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";

/**
 * The QQ or WeChat account of a person stands in the record.
 *
 * Groups and public accounts are an office's.
 */
export const messengerAccount: PrivacyRule = {
  code: "privacy/messenger-account",
  kind: "messengerAccount",
  severity: "warning",
  title: { zh: "个人 QQ 号、微信号", en: "Personal QQ or WeChat account" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是 QQ 号或者微信号；是个人的则删去",
    en: "the {length} characters after the first {start} are a QQ or WeChat account; if a person's, delete it",
  },
  basis: [{ source: "personal-information-protection-law", article: "第二十五条" }],
  since: "0.1.0",
  needs: [{ oneOf: "QqＱ微" }],
  examples: [
    { name: "a person's number", text: "QQ：123456789", findings: [""] },
    { name: "a group", text: "QQ群：123456789", findings: [] },
    { name: "letters of a code", text: "111101010000QQL0030000000000000", findings: [] },
    { name: "a public account", text: "微信公众号 example_mzj", findings: [] },
    { name: "a person's name there", text: "微信号 zhang_mou", findings: [""] },
  ],
  *find(text) {
    for (const { index, 0: found, 1: account = "" } of text.text.matchAll(
      /(?:QQ(?:号码?)?[: ]{0,2}|微信(?:号[: ]{0,2}|[: ]{1,2}))([0-9]{5,12}|[A-Za-z][-_0-9A-Za-z]{5,19})(?![0-9A-Za-z@.])/gi,
    )) {
      if (text.isWordAt(index - 1)) continue;
      const end = index + found.length;
      yield { start: end - account.length, end, severity: "warning" };
    }
  },
};
