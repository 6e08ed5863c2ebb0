import { comparisonData } from "../comparison.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { inStatement, type PlacedStatement, statementsOf, subjectOf } from "../statements.js";

/** What is said to be all of something. */
const wholes: readonly (readonly NonNullable<PlacedStatement["statement"]["item"]>[])[] = [
  ["general-budget", "government-fund", "state-capital"],
  ["basic-expenditure", "project-expenditure"],
  ["personnel-money", "public-money"],
  ["abroad", "vehicle-total", "reception"],
  ["procurement-goods", "procurement-works", "procurement-services"],
];

/** A percentage may be off by one and a half of its last digit. */
const perShare = 0.015;

/** Percentages in millionths, so that sums are of integers. */
const scale = 1_000_000;

export const statementSharesDoNotAddUp: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "各项占比之和不是 100%", en: "Shares do not add up to 100%" },
  message: {
    zh: "说明中“{subject}”等各项占比之和为 {stated}%，应为 100%，相差 {difference} 个百分点",
    en: "the shares of “{subject}” and the others add up to {stated}%, {difference} from 100%",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    const placed = statementsOf(record).filter(
      ({ statement: { code, share, year = record.fiscalYear } }) =>
        code === undefined && share !== undefined && year === record.fiscalYear,
    );
    for (const parts of wholes) {
      const found = parts.flatMap((item) => placed.find(({ statement }) => statement.item === item) ?? []);
      const [first] = found;
      if (first === undefined) continue;
      const sum =
        found.reduce((all, { statement: { share = 0 } }) => all + Math.round(share * scale), 0) / scale;
      const tolerance = Math.round(found.length * perShare * scale) / scale;
      if (found.length < parts.length && sum <= 100 + tolerance) {
        yield { notRun: shareMissing(subjectOf(first.statement)) };
        continue;
      }
      const difference = Math.round(Math.abs(sum - 100) * scale) / scale;
      if (difference <= tolerance) continue;
      yield {
        at: inStatement(first.index, "share"),
        data: {
          subject: subjectOf(first.statement),
          stated: sum,
          ...comparisonData(
            { expected: 100, difference, tolerance },
            found.map(({ index, statement }) => ({
              at: inStatement(index, "share"),
              printed: statement.share,
            })),
          ),
        },
      };
    }
  },
});

const shareMissing = (subject: string) => ({
  zh: `说明没有写全与“${subject}”并列各项的占比，未核对是否合计 100%`,
  en: `the text does not give the shares of everything beside “${subject}”, so their sum was not checked`,
});
