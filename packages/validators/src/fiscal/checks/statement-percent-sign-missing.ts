import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { inStatement, statementsOf, subjectOf } from "../statements.js";

export const statementPercentSignMissing: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "百分比漏印 %", en: "A percentage without its sign" },
  message: {
    zh: "说明中“{subject}”的百分比没有印 %",
    en: "the text prints a percentage of “{subject}” without %",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      if (statement.percentSignMissing !== true) continue;
      yield { at: inStatement(index, "percentSignMissing"), data: { subject: subjectOf(statement) } };
    }
  },
});
