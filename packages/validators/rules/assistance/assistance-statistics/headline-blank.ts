import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

const headlines: ReadonlySet<string | undefined> = new Set([
  "persons",
  "households",
  "person-times",
  "funds",
  "standard",
  "average-subsidy",
]);

/** A headline figure that is printed and left blank, without a word on why. */
export const headlineBlank: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/headline-blank",
  severity: "warning",
  title: { zh: "主要指标空白", en: "A headline figure is blank" },
  message: {
    zh: "“{item}”是空白；没有的填 0，没有统计的请说明",
    en: "“{item}” is blank; none is 0, and what was not counted needs a word",
  },
  basis: [{ source: "work-points-2016", article: "二(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "none is 0; a blank with a note; a blank class of people",
      record: monthlyTable(
        urbanRow("persons", "person", 0),
        urbanRow("households", "household", 0, { value: null, note: "本月未统计" }),
        urbanRow("persons", "person", 0, { value: null, breakdown: "三无人员" }),
      ),
      findings: [],
    },
    {
      name: "how many people it reaches is left blank",
      record: monthlyTable(urbanRow("persons", "person", 0, { value: null })),
      findings: ["/items/0/value"],
    },
  ],
  *check({ items }) {
    for (const [index, item] of items.entries()) {
      const { name, scheme, measure, breakdown, fundSource, ofWhich, value, note } = item;
      if (value !== null || note !== undefined || scheme === undefined || !headlines.has(measure)) continue;
      if (breakdown !== undefined || fundSource !== undefined || ofWhich === true) continue;
      yield { at: pointer("items", index, "value"), data: { item: name } };
    }
  },
};
