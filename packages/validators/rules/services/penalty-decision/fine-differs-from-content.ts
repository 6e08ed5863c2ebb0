import { compare, exactDecimal, parseDecimal, toNumber } from "../../../src/exact-decimal.js";
import type { Rule } from "../../../src/rule.js";
import { examplePenalty } from "../../../src/services/example-decision.js";

/**
 * The fine of the text and the fine of the column, which is in ten thousand yuan.
 *
 * Most often yuan were typed into it. Compared where the text names one fine, in digits.
 */
export const fineDiffersFromContent: Rule<"penalty-decision"> = {
  code: "penalty-decision/fine-differs-from-content",
  severity: "error",
  title: { zh: "罚款金额与处罚内容不符", en: "Fine differs from the text" },
  message: {
    zh: "处罚内容写罚款 {text}，罚款金额一栏是 {fine} 万元，应为 {expected} 万元",
    en: "the text says a fine of {text}; the column has {fine} ten thousand yuan, it should be {expected}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "5000 yuan are 0.5", record: examplePenalty, findings: [] },
    {
      name: "yuan typed as ten thousand yuan",
      record: { ...examplePenalty, fine: 5000 },
      findings: ["/fine"],
    },
    {
      name: "in ten thousand yuan, with separators elsewhere",
      record: { ...examplePenalty, content: "给予警告，并处罚款1.2万元", fine: 1.2 },
      findings: [],
    },
    {
      name: "with separators",
      record: { ...examplePenalty, content: "处以罚款人民币12,000.00元", fine: 1.2 },
      findings: [],
    },
    {
      name: "two fines are not compared",
      record: { ...examplePenalty, content: "对单位罚款5000元，对责任人罚款1000元", fine: 0.6 },
      findings: [],
      notRun: true,
    },
    {
      name: "in capitals",
      record: { ...examplePenalty, content: "罚款人民币伍仟元" },
      findings: [],
      notRun: true,
    },
    {
      name: "no fine",
      record: { ...examplePenalty, kinds: ["警告"], content: "警告", fine: 0 },
      findings: [],
    },
  ],
  *check({ content, fine }) {
    if (fine === undefined || content === undefined || !content.includes("罚款")) return;
    const [first, ...others] = [...content.matchAll(printedFine)];
    if (first === undefined || others.length > 0) {
      yield notOneFigure;
      return;
    }
    const [, digits = "", unit = ""] = first;
    const printed = parseDecimal(digits.replaceAll(",", ""));
    const expected = unit === "万元" ? printed : { ...printed, scale: printed.scale + 4 };
    if (compare(expected, exactDecimal(fine)) === 0) return;
    yield { at: "/fine", data: { text: digits + unit, fine, expected: toNumber(expected) } };
  },
};

const printedFine = /罚款(?:金额)?(?:人民币)?[：:]?([0-9][0-9,]{0,20}(?:[.][0-9]{1,6})?)(万元|元)/g;

const notOneFigure = {
  notRun: {
    zh: "处罚内容中没有用数字写明的罚款，或者不止一处",
    en: "the text names no fine in digits, or more than one",
  },
};
