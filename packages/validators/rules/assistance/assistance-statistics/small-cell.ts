import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** Fewer than this many people can be told apart by their neighbours. */
const fewest = 5;

/** A handful of people in a village, or of one class in a township: who they are can be guessed. */
export const smallCell: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/small-cell",
  severity: "warning",
  title: { zh: "人数过少，可能认出本人", en: "So few people that they can be recognised" },
  message: {
    zh: "“{item}”（{place}）只有 {persons}，可能认出本人；请与其他地区或者类别合并，合计也不要能倒推",
    en: "“{item}” ({place}) counts only {persons}, who can be recognised; merge it with other places or classes so that totals do not give it away",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第六条" },
    { source: "social-assistance-interim-measures", article: "第六十一条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "four in a county, five in a village, none in another",
      record: monthlyTable(
        urbanRow("persons", "person", 4, { region: "甲县" }),
        urbanRow("persons", "person", 5, { region: "甲村" }),
        urbanRow("persons", "person", 0, { region: "乙村" }),
      ),
      findings: [],
    },
    {
      name: "four in a village; one of a class in a township",
      record: monthlyTable(
        urbanRow("persons", "person", 4, { region: "甲村" }),
        urbanRow("persons", "person", 1, { region: "某某镇", breakdown: "残疾人" }),
        urbanRow("persons", "person", 4, { region: "某某镇" }),
      ),
      findings: ["/items/0/value", "/items/1/value"],
    },
    {
      name: "the table of a community",
      record: {
        ...monthlyTable(urbanRow("persons", "person", 2)),
        region: { name: "某某社区" },
      },
      findings: ["/items/0/value"],
    },
  ],
  *check({ items, region }) {
    for (const [index, item] of items.entries()) {
      const { name, unit, value, breakdown } = item;
      if (value === null || value <= 0 || value >= fewest) continue;
      if (unit !== "person" && unit !== "household" && unit !== "person-time") continue;
      const place = item.region ?? region.name;
      if (!isVillage(place) && !(isTownship(place) && breakdown !== undefined)) continue;
      yield { at: pointer("items", index, "value"), data: { item: name, place, persons: value } };
    }
  },
};

const isVillage = (place: string): boolean => /(村|社区|居委会|村委会)$/.test(place);

const isTownship = (place: string): boolean => /(镇|乡|街道|街道办事处)$/.test(place);
