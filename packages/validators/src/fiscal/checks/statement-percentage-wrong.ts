import type { NotEvaluated } from "../../rule.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { isPercentage, percentageData } from "../percentages.js";
import { baseOf, changeOf, inStatement, inText, statementsOf, subjectOf } from "../statements.js";

export const statementPercentageWrong: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "增减百分比有误", en: "A percentage of change is wrong" },
  message: {
    zh: "说明中“{subject}”增减 {stated}%，按所列金额为 {expected}%",
    en: "the text says that “{subject}” changed by {stated}%; its amounts make it {expected}%",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      const { percentage } = statement;
      if (percentage === undefined) continue;
      const [change, base] = [changeOf(statement), baseOf(statement)];
      if (change === undefined || base === undefined) yield withoutBase(subjectOf(statement));
      // From nothing there is no percentage; another rule says so.
      else if (base !== 0 && !isPercentage(statement, Math.abs(percentage), [Math.abs(change), base])) {
        yield {
          at: inStatement(index, "percentage"),
          data: {
            subject: subjectOf(statement),
            ...percentageData(
              statement,
              percentage,
              [Math.abs(change), base],
              inText(index, statement, ["amount", "change", "base"]),
            ),
          },
        };
      }
    }
  },
});

const withoutBase = (subject: string): NotEvaluated => ({
  notRun: {
    zh: `说明没有写出“${subject}”的增减额和比较的金额，百分比未复算`,
    en: `the text gives neither change nor base of “${subject}”, so its percentage was not computed`,
  },
});
