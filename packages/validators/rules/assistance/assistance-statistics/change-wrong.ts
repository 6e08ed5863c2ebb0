import { changeColumns, changeStep, wrongChange } from "../../../src/assistance/changes.js";
import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import { figureAt, lazyDecimals } from "../../../src/assistance/statistics-items.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A change in per cent that the two columns beside it do not give.
 *
 * It may be rounded or cut off after its last digit; a change worked out from figures that were not printed may
 * differ by more, so it is a warning.
 */
export const changeWrong: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/change-wrong",
  severity: "warning",
  title: { zh: "增减百分比算不出来", en: "A change in per cent does not follow" },
  message: {
    zh: "“{item}”的增减印为 {printed}%，按所印两数应为 {expected}%，相差 {difference} 个百分点",
    en: "the change of “{item}” is printed as {printed}%; the two figures give {expected}%, {difference} points apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "as printed in Fujian in January 2020: rounded, with a last zero lost",
      record: monthlyTable(
        urbanRow("persons", "person", 62162, { previous: 60682, change: 2.44 }),
        { name: "乡", unit: "item", value: 251, previous: 270, change: -7.04 },
        { name: "社会福利", unit: "CNY-10k", value: 17122.5, previous: 211426.2, change: -91.9 },
      ),
      findings: [],
    },
    {
      name: "the sign is lost; two last digits off; against last year",
      record: monthlyTable(
        urbanRow("persons", "person", 1180, { previous: 1200, change: 1.67 }),
        urbanRow("persons", "person", 62162, { area: "rural", previous: 60682, change: 2.46 }),
        urbanRow("households", "household", 110, { sameLastYear: 100, changeOnYear: 11 }),
      ),
      findings: ["/items/0/change", "/items/1/change", "/items/2/changeOnYear"],
    },
    {
      name: "nothing to compare with, or zero",
      record: monthlyTable(
        urbanRow("persons", "person", 1180, { previous: 0, change: 100 }),
        urbanRow("persons", "person", 1180, { previous: null, change: null }),
      ),
      findings: [],
    },
    {
      name: "the figure it is against is not printed",
      record: monthlyTable(urbanRow("persons", "person", 1180, { change: 1.67 })),
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const decimals = lazyDecimals(record);
    const digit = changeStep(record);
    let alone = false;
    for (const [index, item] of record.items.entries()) {
      for (const { change, against } of changeColumns) {
        const printed = item[change];
        if (printed === undefined || printed === null) continue;
        const [now, before] = [figureAt(record, index), figureAt(record, index, against)];
        if (now === undefined || before === undefined) {
          alone = true;
          continue;
        }
        const data = wrongChange(printed, [now, before], digit, decimals);
        if (data !== undefined)
          yield { at: pointer("items", index, change), data: { item: item.name, ...data } };
      }
    }
    if (alone) yield comparedMissing;
  },
};

const comparedMissing = {
  notRun: {
    zh: "印了增减百分比，没有录入所比的数",
    en: "a change is printed without the figure it is against",
  },
};
