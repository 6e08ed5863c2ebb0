import { isMinorOn } from "../../src/privacy/identity-number.js";
import { identitiesIn } from "../../src/privacy/identity-numbers.js";
import { surnames } from "../../src/privacy/person-name.js";
import type { Found, PrivacyRule } from "../../src/privacy/privacy-rule.js";
import type { ScannedText } from "../../src/privacy/scanned-text.js";

/**
 * The record points to one child: sex and an age under 18, a minor with a surname, or an identity number of one.
 *
 * Age groups in statistics (6岁以下) name nobody. Whether an identity number is a minor's depends on the day,
 * so it is told only for a check with one.
 */
export const minor: PrivacyRule = {
  code: "privacy/minor",
  kind: "minor",
  severity: "error",
  title: { zh: "未成年人的个人信息", en: "A minor" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字指向一个未成年人；不公开未成年人个人，只公开人数",
    en: "the {length} characters after the first {start} point to one minor; publish how many there are, not who",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第三十一条" },
    { source: "minors-protection-law", article: "第四条" },
  ],
  since: "0.1.0",
  needs: [{ oneOf: "岁未" }, { digits: 17 }],
  examples: [
    { name: "of age", text: "男,18岁", findings: [] },
    { name: "under age", text: "男,17岁", findings: [""] },
    { name: "an age group", text: "6岁以下儿童 120 人", findings: [] },
    { name: "a minor with a surname", text: "未成年人张某", findings: [""] },
    { name: "minors in general", text: "未成年人保护工作委员会", findings: [] },
    {
      name: "an identity number of a child on the day",
      text: "350502201001010019",
      asOf: "2026-11-23",
      findings: [""],
    },
    {
      name: "of somebody who came of age that day",
      text: "350502200811230019",
      asOf: "2026-11-23",
      findings: [],
    },
  ],
  *find(scanned) {
    yield* byWords(scanned);
    const { asOf } = scanned.context;
    if (asOf === undefined) return;
    for (const { start, end, birth, checked } of identitiesIn(scanned)) {
      if (isMinorOn(birth, asOf)) yield { start, end, severity: checked ? "error" : "warning" };
    }
  },
};

const age = "([0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?(?:周|虚)?岁";
const aged = new RegExp(
  `[男女][孩童]?[,，、:： ]{0,2}(?:现年|今年|年龄:?)? ?${age}(?!以|[-~至—])|(?<![0-9\\-~至—])${age}(?:的)?(?:[男女][孩童生]|[,，、 ]{0,2}[男女](?![0-9\\u4e00-\\u9fff]))|[${surnames}](?:某{1,2}|[*×○]{1,2})[^0-9，。;；\\n]{0,3}[,，(（ ]${age}(?!以)`,
  "g",
);
const minorByWord = new RegExp(
  `未成年(?:人|子女|女儿|儿子|孩子|学生|儿童)?[:： ]{0,1}[${surnames}](?:某{1,2}|[*×○]{1,2})`,
  "g",
);

function* byWords({ text }: ScannedText): Generator<Found> {
  for (const { index: start, 0: found, 1: a, 2: b, 3: c } of text.matchAll(aged)) {
    if (yearsOf(a ?? b ?? c ?? "") < 18) yield { start, end: start + found.length, severity: "warning" };
  }
  for (const { index: start, 0: found } of text.matchAll(minorByWord)) {
    yield { start, end: start + found.length, severity: "warning" };
  }
}

const numerals = "一二三四五六七八九";

/** `17`, `十七`, `九`. */
const yearsOf = (written: string): number => {
  if (/^[0-9]/.test(written)) return Number(written);
  const [tens = "", ones] = written.split("十");
  if (ones === undefined) return numerals.indexOf(tens) + 1;
  return (tens === "" ? 1 : numerals.indexOf(tens) + 1) * 10 + numerals.indexOf(ones.charAt(0) || "\0") + 1;
};
