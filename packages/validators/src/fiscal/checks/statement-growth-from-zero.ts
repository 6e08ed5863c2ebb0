import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { baseOf, inStatement, inText, statementsOf, subjectOf } from "../statements.js";

export const statementGrowthFromZero: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "基数为零而写了增减百分比", en: "A percentage of change from nothing" },
  message: {
    zh: "说明中“{subject}”的基数为 0，写了增减 {stated}%：基数为零时没有百分比，只写增减额",
    en: "the text says that “{subject}” changed by {stated}% from 0: from nothing there is no percentage",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      const { percentage } = statement;
      if (percentage === undefined || percentage === 0 || baseOf(statement) !== 0) continue;
      yield {
        at: inStatement(index, "percentage"),
        data: {
          subject: subjectOf(statement),
          stated: percentage,
          operands: inText(index, statement, ["base", "amount", "change"]).map(({ at }) => at),
        },
      };
    }
  },
});
