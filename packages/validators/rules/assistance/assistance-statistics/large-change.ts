import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import { measureKey } from "../../../src/assistance/headlines.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** Per cent. */
const unremarkable = 20;

/** A great change without a word on why. Cumulative figures grow by themselves and are left out. */
export const largeChange: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/large-change",
  severity: "info",
  title: { zh: "变动较大，没有说明", en: "A great change without an explanation" },
  message: {
    zh: "“{item}”变动 {change}%，超过 20%，没有说明原因；请核对，属实的请说明",
    en: "“{item}” changed by {change}%, more than 20%, without a word on why: check it, and explain it if it is so",
  },
  basis: [{ source: "assistance-statistics-practice", article: "月报" }],
  since: "0.1.0",
  examples: [
    {
      name: "a fifth; more with a note; cumulative money",
      record: monthlyTable(
        urbanRow("persons", "person", 1200, { previous: 1000, change: 20 }),
        urbanRow("households", "household", 600, { previous: 820, change: -26.83, note: "年度复核清退" }),
        urbanRow("funds", "CNY-10k", 100, { cumulative: true, previous: 50, change: 100 }),
      ),
      findings: [],
    },
    {
      name: "more than a fifth",
      record: monthlyTable(urbanRow("persons", "person", 799, { previous: 1000, change: -20.1 })),
      findings: ["/items/0/change"],
    },
  ],
  *check({ items }) {
    for (const [index, item] of items.entries()) {
      const { name, change, note } = item;
      if (typeof change !== "number" || note !== undefined || Math.abs(change) <= unremarkable) continue;
      const measure = measureKey(item);
      if (measure === undefined || measure.startsWith("cumulative-")) continue;
      yield { at: pointer("items", index, "change"), data: { item: name, change } };
    }
  },
};
