import type { NotEvaluated } from "../../rule.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { isPercentage, percentageData } from "../percentages.js";
import { fenIn, inStatement, inText, statementsOf, subjectOf } from "../statements.js";

/** A ratio the text may print, and what it is of. */
const ratios = [
  { ratio: "completion", of: "base", zh: "完成率", en: "completion" },
  { ratio: "share", of: "whole", zh: "占比", en: "share" },
] as const;

/** Both are the amount over another one, and are computed alike. */
export const statementRatioWrong: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "完成率或占比有误", en: "A completion rate or share is wrong" },
  message: {
    zh: "说明中“{subject}”的{ratioLabel}为 {stated}%，按所列金额为 {expected}%",
    en: "the text gives {stated}% as the {ratio} of “{subject}”; its amounts make it {expected}%",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      for (const { ratio, of, zh, en } of ratios) {
        const stated = statement[ratio];
        if (stated === undefined) continue;
        const [part, whole] = [fenIn(statement, statement.amount), fenIn(statement, statement[of])];
        if (part === undefined || whole === undefined || whole === 0) {
          yield withoutAmounts(subjectOf(statement), zh, en);
        } else if (!isPercentage(statement, stated, [part, whole])) {
          const amounts = inText(index, statement, ["amount", of]);
          yield {
            at: inStatement(index, ratio),
            data: {
              subject: subjectOf(statement),
              ratio: en,
              ratioLabel: zh,
              ...percentageData(statement, stated, [part, whole], amounts),
            },
          };
        }
      }
    }
  },
});

const withoutAmounts = (subject: string, zh: string, en: string): NotEvaluated => ({
  notRun: {
    zh: `说明没有写出“${subject}”的${zh}所依据的两个金额，未复算`,
    en: `the text does not give both amounts behind the ${en} of “${subject}”, so it was not computed`,
  },
});
