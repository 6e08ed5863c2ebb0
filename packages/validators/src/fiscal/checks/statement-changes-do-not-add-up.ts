import { pointer } from "../../pointer.js";
import { comparisonData } from "../comparison.js";
import { fenPerUnit } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import {
  changeOf,
  coarsestDigit,
  inStatement,
  type PlacedStatement,
  statementsOf,
  subjectOf,
} from "../statements.js";

const sums = [
  { of: "fiscal-appropriation", parts: ["general-budget", "government-fund", "state-capital"] },
  { of: "three-public-total", parts: ["abroad", "vehicle-total", "reception"] },
  { of: "vehicle-total", parts: ["vehicle-purchase", "vehicle-operation"] },
] as const;

export const statementChangesDoNotAddUp: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "增减额不等于各部分增减额之和", en: "Changes of the parts do not add up" },
  message: {
    zh: "说明中“{subject}”的增减额为 {stated}，各部分增减额之和为 {expected}，相差 {difference}",
    en: "the text has a change of {stated} for “{subject}”, the changes of its parts add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    const placed = statementsOf(record).filter(
      ({ statement: { code, year = record.fiscalYear } }) => code === undefined && year === record.fiscalYear,
    );
    for (const { of, parts } of sums) {
      const whole = changeIn(placed, of);
      const found = parts.map((part) => changeIn(placed, part));
      if (whole === undefined) continue;
      const given = found.filter((part) => part !== undefined);
      if (given.length === 0) continue;
      if (given.length < parts.length) {
        yield { notRun: partMissing(subjectOf(whole.statement)) };
        continue;
      }
      const expected = given.reduce((sum, { change }) => sum + change, 0);
      const digit = coarsestDigit([whole, ...given].map(({ statement }) => statement));
      const tolerance = ((given.length + 1) * digit) / 2;
      if (Math.abs(whole.change - expected) <= tolerance) continue;
      const scale = fenPerUnit[whole.statement.unit];
      yield {
        at: inStatement(whole.index, whole.statement.change === undefined ? "amount" : "change"),
        data: {
          subject: subjectOf(whole.statement),
          stated: whole.change / scale,
          ...comparisonData(
            {
              expected: expected / scale,
              difference: Math.abs(whole.change - expected) / scale,
              tolerance: tolerance / scale,
            },
            given.map(({ index, change }) => ({ at: pointer("statements", index), printed: change / scale })),
          ),
        },
      };
    }
  },
});

/** The first statement about an item that says how it changed. */
const changeIn = (
  placed: readonly PlacedStatement[],
  item: string,
): (PlacedStatement & { readonly change: number }) | undefined => {
  for (const each of placed) {
    const change = each.statement.item === item ? changeOf(each.statement) : undefined;
    if (change !== undefined) return { ...each, change };
  }
  return undefined;
};

const partMissing = (subject: string) => ({
  zh: `说明没有写全“${subject}”各部分的增减额，未核对合计`,
  en: `the text does not give the changes of all parts of “${subject}”, so their sum was not checked`,
});
