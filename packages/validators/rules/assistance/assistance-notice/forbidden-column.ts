import { exampleNotice } from "../../../src/assistance/example-notice.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A column that no list of recipients may have, on a board or on line.
 *
 * Lists are kept to what the neighbours need to object: a name, a place, how many, how much, the kind of reason. An
 * address may stand on the board of the village.
 */
export const forbiddenColumn: Rule<"assistance-notice"> = {
  code: "assistance-notice/forbidden-column",
  severity: "error",
  title: { zh: "公示表有不应公示的栏目", en: "A column that may not be published" },
  message: {
    zh: "公示表有“{column}”一栏（{kind}），不应公示；请删去整栏",
    en: "the list has a column “{column}” ({kind}), which may not be published: leave the whole column out",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第六条" },
    { source: "personal-information-protection-law", article: "第二十八条" },
    { source: "social-assistance-interim-measures", article: "第六十一条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "name, place, how many, how much, where to complain",
      record: {
        ...exampleNotice,
        columns: ["序号", "姓名", "乡镇", "保障人数", "月补助金额", "救助事由", "监督电话"],
      },
      findings: [],
    },
    {
      name: "identity number, account and illness",
      record: { ...exampleNotice, columns: ["姓名", "身份证号", "一卡通账号", "所患疾病"] },
      findings: ["/columns/1", "/columns/2", "/columns/3"],
    },
    {
      name: "an address, on the board of the village",
      record: { ...exampleNotice, columns: ["姓名", "家庭住址"] },
      findings: [],
    },
    {
      name: "an address on line",
      record: { ...exampleNotice, place: "government-website", columns: ["姓名", "家庭住址", "联系电话"] },
      findings: ["/columns/1", "/columns/2"],
    },
  ],
  *check({ columns = [], place }) {
    for (const [index, column] of columns.entries()) {
      if (offices.test(column)) continue;
      const found = kinds.find(([, heading]) => heading.test(column));
      if (found === undefined || (found[0] === addresses && place === "village-board")) continue;
      yield { at: pointer("columns", index), data: { column, kind: found[0] } };
    }
  },
};

/** Numbers of the office, which are wanted. */
const offices = /监督|举报|投诉|咨询|受理/;

const addresses = "详细地址";

const kinds: readonly (readonly [kind: string, heading: RegExp])[] = [
  ["身份证件号码", /身份证|身份号码|证件号|护照/],
  ["银行账户", /银行|账号|帐号|账户|卡号|一卡通/],
  ["电话", /电话|手机|联系方式/],
  [addresses, /住址|地址|门牌/],
  ["病情", /病种|疾病|病情|病名|诊断/],
  ["残疾情况", /残疾类别|残疾等级|残疾证|残疾情况/],
  ["出生日期", /出生/],
  ["家庭成员", /监护人|家庭成员/],
  ["收入财产", /收入|财产|存款/],
];
