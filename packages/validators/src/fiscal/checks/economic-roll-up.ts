import type { NotEvaluated } from "../../rule.js";
import { economic } from "../code-tree.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { lostSums } from "../lost-sums.js";
import { differences, type Mismatch } from "../mismatch.js";
import { rollUp } from "../roll-up.js";
import { codeTables, economicKeys } from "../tables.js";

export function* economicSums(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  for (const keyed of codeTables(record, economicKeys)) yield* rollUp(record, keyed, economic);
}

export const economicRollUp: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "经济分类上级金额不等于下级之和", en: "An economic total is not the sum of its parts" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，下级各行之和为 {expected}，相差 {difference}",
    en: "in “{table}”, {column} of “{item}” is printed as {printed}, the rows below it add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }, { source: "budget-law", article: "第三十二条" }],
  *check(record) {
    yield* differences(economicSums(record));
    yield* lostSums(record, economic);
  },
});
