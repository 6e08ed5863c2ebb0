import { fieldLabel } from "../../field-label.js";
import { pointer } from "../../pointer.js";
import type { NotEvaluated } from "../../rule.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { Column } from "../fiscal-record.js";
import { tablesOf } from "../tables.js";
import { threePublicList } from "../three-public.js";

/** Which numbers go with which money; vehicles held without money for running them are possible. */
const pairs = [
  { column: "abroad", count: "groupsAbroad", both: true },
  { column: "abroad", count: "personsAbroad", both: true },
  { column: "vehiclePurchase", count: "vehiclesPurchased", both: true },
  { column: "vehicleOperation", count: "vehiclesHeld", both: false },
  { column: "reception", count: "receptionBatches", both: true },
  { column: "reception", count: "receptionPersons", both: true },
] as const satisfies readonly { column: Column; count: string; both: boolean }[];

export const threePublicCounts: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: {
    zh: "“三公”经费有金额而无数量，或有数量而无金额",
    en: "Three-public money without its numbers, or numbers without money",
  },
  message: {
    zh: "“{table}”的{columnLabel}为 {amount}，{countLabel}为 {count}：有金额应有数量，有数量应有金额",
    en: "in “{table}” {column} is {amount} and {countName} is {count}: money goes with numbers, and numbers with money",
  },
  basis: [{ source: "three-public-practice" }],
  *check(record) {
    const { threePublic: table } = tablesOf(record);
    const list = threePublicList(record);
    if (table === undefined || list === undefined) return;
    const amounts = list.rows[0]?.amounts ?? {};
    const { counts } = table;
    if (counts === undefined) {
      if (pairs.some(({ column }) => (amounts[column] ?? 0) !== 0)) yield countsMissing(table.printedTitle);
      return;
    }
    for (const { column, count, both } of pairs) {
      const amount = amounts[column];
      const number = counts[count];
      if (amount === undefined || number === undefined) continue;
      const [hasMoney, hasNumber] = [(amount ?? 0) !== 0, (number ?? 0) !== 0];
      if (hasMoney === hasNumber || (!hasMoney && !both)) continue;
      const label = (...path: string[]): string =>
        fieldLabel(record.recordType, ["tables", "threePublic", ...path]) ?? count;
      yield {
        at: pointer("tables", "threePublic", "counts", count),
        data: {
          table: table.printedTitle,
          column,
          columnLabel: label(list.part, column),
          amount: amount ?? "—",
          countName: count,
          countLabel: label("counts", count),
          count: number ?? "—",
          operands: [pointer("tables", "threePublic", list.part, column)],
        },
      };
    }
  },
});

const countsMissing = (title: string): NotEvaluated => ({
  notRun: {
    zh: `没有录入“${title}”的团组、车辆、接待批次等数量`,
    en: `the numbers of trips, vehicles and guests that go with “${title}” are not in the record`,
  },
});
