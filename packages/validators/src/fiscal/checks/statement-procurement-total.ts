import type { NotEvaluated } from "../../rule.js";
import { comparisonData } from "../comparison.js";
import { fenPerUnit } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import {
  coarsestDigit,
  fenIn,
  inStatement,
  inText,
  type PlacedStatement,
  statementsOf,
  subjectOf,
} from "../statements.js";

const kinds = ["procurement-goods", "procurement-works", "procurement-services"] as const;

export const statementProcurementTotal: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: {
    zh: "说明中的政府采购总额不等于货物、工程、服务之和",
    en: "The procurement of the text is not the sum of goods, works and services",
  },
  message: {
    zh: "说明中“{subject}”为 {stated}，货物、工程、服务之和为 {expected}，相差 {difference}",
    en: "the text has {stated} for “{subject}”; goods, works and services add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      const stated = fenIn(statement, statement.amount);
      if (statement.item !== "procurement-total" || stated === undefined) continue;
      const parts = partsOf(record, statement);
      if (parts.length < kinds.length) {
        yield partMissing(subjectOf(statement));
        continue;
      }
      const expected = parts.reduce(
        (sum, part) => sum + (fenIn(part.statement, part.statement.amount) ?? 0),
        0,
      );
      const tolerance = coarsestDigit([statement, ...parts.map((part) => part.statement)]);
      if (Math.abs(stated - expected) <= tolerance) continue;
      const scale = fenPerUnit[statement.unit];
      yield {
        at: inStatement(index, "amount"),
        data: {
          subject: subjectOf(statement),
          stated: stated / scale,
          ...comparisonData(
            {
              expected: expected / scale,
              difference: Math.abs(stated - expected) / scale,
              tolerance: tolerance / scale,
            },
            parts.flatMap((part) => inText(part.index, part.statement, ["amount"])),
          ),
        },
      };
    }
  },
});

/** The first amount of each kind of the same year and phase. */
const partsOf = (
  record: FiscalRecord,
  { year = record.fiscalYear, phase }: PlacedStatement["statement"],
): PlacedStatement[] =>
  kinds.flatMap((kind) => {
    const found = statementsOf(record).find(
      ({ statement: { item, amount, year: own = record.fiscalYear, phase: ownPhase } }) =>
        item === kind && typeof amount === "number" && own === year && ownPhase === phase,
    );
    return found === undefined ? [] : [found];
  });

const partMissing = (subject: string): NotEvaluated => ({
  notRun: {
    zh: `说明没有写全“${subject}”的货物、工程、服务金额，未核对合计`,
    en: `the text does not give goods, works and services of “${subject}”, so their sum was not checked`,
  },
});
