import {
  absolute,
  add,
  compare,
  exactDecimal,
  half,
  parseDecimal,
  subtract,
  toNumber,
  zero,
} from "../../../src/exact-decimal.js";
import type { Rule } from "../../../src/rule.js";

const hundred = parseDecimal("100");

/** Shares that do not make a hundred per cent; each may be rounded by half of its last digit. */
export const sharesSum: Rule<"ppp-project"> = {
  code: "ppp-project/shares-sum",
  severity: "error",
  title: { zh: "持股比例合计不是 100%", en: "Shares do not make a hundred per cent" },
  message: {
    zh: "各股东持股比例合计 {sum}%，应为 100%",
    en: "the shares come to {sum}%, not 100%",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "a hundred; three thirds, rounded",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        shareholdings: [
          { party: { name: "甲" }, percent: 33.33 },
          { party: { name: "乙" }, percent: 33.33 },
          { party: { name: "丙" }, percent: 33.33 },
        ],
      },
      findings: [],
    },
    {
      name: "a shareholder left out",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        shareholdings: [
          { party: { name: "甲" }, percent: 10 },
          { party: { name: "乙" }, percent: 60 },
        ],
      },
      findings: ["/shareholdings"],
    },
    {
      name: "fractions for percentages",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        shareholdings: [
          { party: { name: "甲" }, percent: 0.1 },
          { party: { name: "乙" }, percent: 0.9 },
        ],
      },
      findings: ["/shareholdings"],
    },
  ],
  *check({ shareholdings = [] }) {
    if (shareholdings.length === 0) return;
    const shares = shareholdings.map(({ percent }) => exactDecimal(percent));
    const sum = shares.reduce(add, zero);
    const finest = { units: BigInt(shares.length), scale: Math.max(...shares.map(({ scale }) => scale)) };
    const rounding = finest.scale === 0 ? zero : half(finest);
    if (compare(absolute(subtract(sum, hundred)), rounding) <= 0) return;
    yield { at: "/shareholdings", data: { sum: toNumber(sum) } };
  },
};
