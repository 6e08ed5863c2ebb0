import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

const personal = /名单|姓名|对象信息|救助事由|身份证|家庭住址|家庭成员/;

/**
 * A row that asks for lists of persons or their reasons, without saying that they are personal information.
 */
export const privacyClassMissing: Rule<"disclosure-catalogue-item"> = {
  code: "disclosure-catalogue-item/privacy-class-missing",
  severity: "warning",
  title: { zh: "含个人信息的事项没有写隐私级别", en: "Personal information without a privacy class" },
  message: {
    zh: "“{element}”会含个人信息，目录没有写明隐私级别",
    en: "“{element}” will hold personal information, and the row has no privacy class",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第二十八条" },
    { source: "government-information-regulations", article: "第十五条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "a class",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        elements: ["低保对象名单"],
        privacyClass: "sensitive",
      },
      findings: [],
    },
    {
      name: "figures only",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        elements: ["保障人数", "资金支出"],
      },
      findings: [],
    },
    {
      name: "a list of persons",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        elements: ["政策文件", "低保对象名单"],
      },
      findings: ["/elements/1"],
    },
    {
      name: "said to hold none",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        elements: ["救助对象姓名及事由"],
        privacyClass: "none",
      },
      findings: ["/elements/0"],
    },
  ],
  *check({ elements = [], privacyClass }) {
    if (privacyClass !== undefined && privacyClass !== "none") return;
    const index = elements.findIndex((element) => personal.test(element));
    if (index >= 0) yield { at: pointer("elements", index), data: { element: elements[index] as string } };
  },
};
