import { comparisonData } from "../comparison.js";
import { fenPerUnit } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import {
  fenIn,
  inStatement,
  inText,
  lastDigit,
  type PlacedStatement,
  statementsOf,
  subjectOf,
} from "../statements.js";

export const statementRepeatedDifferently: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "同一指标前后金额不一", en: "The text gives two amounts for the same thing" },
  message: {
    zh: "说明中“{subject}”此处为 {stated}，前面为 {expected}，相差 {difference}",
    en: "the text has {stated} for “{subject}” here and {expected} before, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    const first = new Map<string, PlacedStatement>();
    for (const placed of statementsOf(record)) {
      const { statement, index } = placed;
      const { code, item, year = record.fiscalYear, phase } = statement;
      const amount = fenIn(statement, statement.amount);
      if (amount === undefined || (code === undefined && item === undefined)) continue;
      const key = [code, item, year, phase].join(" ");
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, placed);
        continue;
      }
      const earlier = fenIn(before.statement, before.statement.amount) ?? amount;
      const tolerance = Math.max(lastDigit(statement), lastDigit(before.statement));
      if (Math.abs(amount - earlier) <= tolerance) continue;
      const scale = fenPerUnit[statement.unit];
      yield {
        at: inStatement(index, "amount"),
        data: {
          subject: subjectOf(statement),
          stated: amount / scale,
          ...comparisonData(
            {
              expected: earlier / scale,
              difference: Math.abs(amount - earlier) / scale,
              tolerance: tolerance / scale,
            },
            inText(before.index, before.statement, ["amount"]),
          ),
        },
      };
    }
  },
});
