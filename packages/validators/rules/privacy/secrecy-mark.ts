import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";

/**
 * The record bears a secrecy mark or the mark of an internal paper.
 *
 * A mark is a class of secrecy with a star or after 密级, or the line that forbids to copy a paper. The words
 * 国家秘密 and 商业秘密 in a sentence are none. What bears a mark is not published at all, so nothing is
 * masked here.
 */
export const secrecyMark: PrivacyRule = {
  code: "privacy/secrecy-mark",
  kind: "secrecyMark",
  severity: "error",
  title: { zh: "密级或者内部资料标志", en: "Secrecy mark" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是密级或者内部资料标志；停止公开，交保密审查",
    en: "the {length} characters after the first {start} are a secrecy mark; do not publish, refer to the secrecy review",
  },
  basis: [
    { source: "government-information-regulations", article: "第十四条" },
    { source: "government-information-regulations", article: "第十七条" },
  ],
  since: "0.1.0",
  needs: [{ oneOf: "密★☆内翻保" }],
  examples: [
    { name: "the word in a sentence", text: "不得公开国家秘密、商业秘密和个人隐私", findings: [] },
    { name: "a class with a star", text: "机密★1年", findings: [""] },
    { name: "a class after its label", text: "密级：秘密", findings: [""] },
    { name: "an internal paper", text: "内部资料 注意保存", findings: [""] },
    { name: "internal papers in a sentence", text: "查阅内部资料须经批准", findings: [] },
  ],
  *find({ text }) {
    for (const { index: start, 0: found, 1: word } of text.matchAll(
      /(?:绝密|机密|秘密)[ \u3000]{0,2}[★☆*](?:[ ]{0,2}[0-9]{1,2}[ ]{0,2}(?:年|个月)|[ ]{0,2}(?:长期|启用前))?|(?:密级|保密等级)[: ]{1,3}(?:绝密|机密|秘密)|(内部资料|内部文件|内部刊物|不得翻印|严禁翻印|注意保存)(?:[,，、 ]{0,2}(?:注意保存|不得翻印|严禁翻印)){0,2}/g,
    )) {
      const end = start + found.length;
      const isPhrase =
        word !== undefined &&
        !/^(?:[,，。;；!！、\s)）\]】]|注意|不得|请勿|严禁|妥善)|^$/.test(text.slice(end, end + 2));
      yield { start, end, severity: isPhrase ? "info" : "error" };
    }
  },
};
