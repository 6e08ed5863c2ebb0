import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** By the zeros a division code ends in; codes of the list `use-level`. */
const levelOfDivision = (division: string): { readonly code: string; readonly level: string } => {
  if (division.endsWith("0000")) return { code: "2", level: "省级" };
  return division.endsWith("00") ? { code: "3", level: "市级" } : { code: "4", level: "县级" };
};

/**
 * The body is of a level that does not exercise the power.
 *
 * The body's level is that of its division code. A district of a city above the county counts as county; shared between
 * levels fits all.
 */
export const subjectOutsideLevels: Rule<"power-responsibility-item"> = {
  code: "power-responsibility-item/subject-outside-levels",
  severity: "warning",
  title: { zh: "实施主体不在行使层级之内", en: "Body outside the levels of the power" },
  message: {
    zh: "实施主体“{name}”是{level}单位，行使层级中没有 {code}",
    en: "{name} is of level {code} ({level}), which is not among the levels of the power",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a county among three levels",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        subject: { name: "惠安县民政局", divisionCode: "350521" },
        levels: ["2", "3", "4"],
      },
      findings: [],
    },
    {
      name: "shared between levels",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        subject: { name: "惠安县民政局", divisionCode: "350521" },
        levels: ["6"],
      },
      findings: [],
    },
    {
      name: "levels in words are not judged",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        subject: { name: "惠安县民政局", divisionCode: "350521" },
        levels: ["市级/隶属"],
      },
      findings: [],
    },
    {
      name: "a power of the province and the city",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        subject: { name: "惠安县民政局", divisionCode: "350521" },
        levels: ["2", "3"],
      },
      findings: ["/levels"],
    },
    {
      name: "a city with the power of counties",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        subject: { name: "泉州市民政局", divisionCode: "350500" },
        levels: ["4"],
      },
      findings: ["/levels"],
    },
  ],
  *check({ subject, levels }) {
    const division = subject?.divisionCode;
    if (subject === undefined || division === undefined || levels === undefined) return;
    if (!levels.every((listed) => /^[1-5]$/.test(listed))) return;
    const { code, level } = levelOfDivision(division);
    if (!levels.includes(code)) yield { at: pointer("levels"), data: { name: subject.name, code, level } };
  },
};
