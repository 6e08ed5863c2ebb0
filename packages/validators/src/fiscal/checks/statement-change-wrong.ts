import { comparisonData } from "../comparison.js";
import { fenPerUnit } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { changeOf, fenIn, inStatement, inText, lastDigit, statementsOf, subjectOf } from "../statements.js";

export const statementChangeWrong: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "增减额或增减方向有误", en: "A change or its direction is wrong" },
  message: {
    zh: "说明中“{subject}”由 {base} 到 {amount}，应为{expectedDirection} {expected}，写的是{statedDirection} {stated}",
    en: "the text takes “{subject}” from {base} to {amount}, which is {expected} {expectedWord}; it says {stated} {statedWord}",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      const [now, base] = [fenIn(statement, statement.amount), fenIn(statement, statement.base)];
      const { direction } = statement;
      if (now === undefined || base === undefined || direction === undefined) continue;
      const expected = now - base;
      const stated = changeOf(statement) ?? 0;
      const isWrongWord = Math.sign(expected) !== signs[direction];
      // Three printed figures may be rounded or cut off.
      const digits = statement.change === undefined ? 0 : 2 * lastDigit(statement);
      if (!isWrongWord && Math.abs(expected - stated) <= digits) continue;
      if (isWrongWord && Math.abs(expected) <= lastDigit(statement) && direction === "unchanged") continue;
      const scale = fenPerUnit[statement.unit];
      yield {
        at: inStatement(index, isWrongWord ? "direction" : "change"),
        data: {
          subject: subjectOf(statement),
          base: base / scale,
          amount: now / scale,
          ...comparisonData(
            {
              expected: Math.abs(expected) / scale,
              difference: Math.abs(expected - stated) / scale,
              tolerance: digits / scale,
            },
            inText(index, statement, ["amount", "base"]),
          ),
          expectedDirection: words[Math.sign(expected) + 1]?.zh ?? "",
          expectedWord: words[Math.sign(expected) + 1]?.en ?? "",
          stated: Math.abs(stated) / scale,
          statedDirection: words[signs[direction] + 1]?.zh ?? "",
          statedWord: words[signs[direction] + 1]?.en ?? "",
        },
      };
    }
  },
});

const signs = { decrease: -1, unchanged: 0, increase: 1 } as const;

const words = [
  { zh: "减少", en: "less" },
  { zh: "持平", en: "unchanged" },
  { zh: "增加", en: "more" },
];
