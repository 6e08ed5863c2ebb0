import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** 等于, 等待, 等候, 等级, 等额 begin words of their own. */
const emptyMember = /[、，,][ 　]*等(?![于待候级额距])/g;

/** Nothing stands between a comma and 等: a word was lost, or the comma is one too many. */
export const emptyEnumerationMember: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/empty-enumeration-member",
  severity: "warning",
  title: { zh: "“等”前缺少一项", en: "Nothing before 等" },
  message: {
    zh: "“{quoted}”：“等”前面缺少一项，或者多了一个标点",
    en: "“{quoted}”: a member is missing before 等, or there is a comma too many",
  },
  basis: [{ source: "gb-t-15834-2011" }],
  since: "0.1.0",
  examples: [
    {
      name: "whole enumerations; words that begin with 等",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某市民政局" },
        tasks: [{ number: "四（一）", text: "运用图表图解、数字比较等方式解读；办结后，等待群众评价。" }],
      },
      findings: [],
    },
    {
      name: "as in the notice",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        tasks: [{ number: "四（一）", text: "积极运用图表图解、数字比较、等方式进行解读" }],
      },
      findings: ["/tasks/0/text"],
    },
  ],
  *check({ tasks = [] }) {
    for (const [index, { text = "" }] of tasks.entries()) {
      for (const { index: at, 0: match } of text.matchAll(emptyMember)) {
        const quoted = text.slice(Math.max(0, at - 4), at + match.length + 2);
        yield { at: pointer("tasks", index, "text"), data: { quoted } };
      }
    }
  },
};
