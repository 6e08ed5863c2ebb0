import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A subject whose division code is of a level the row does not name.
 *
 * Townships have no code of six digits; a county may answer for them.
 */
export const subjectOfAnotherLevel: Rule<"disclosure-catalogue-item"> = {
  code: "disclosure-catalogue-item/subject-of-another-level",
  severity: "warning",
  title: { zh: "公开主体不在所列层级", en: "Subject outside the levels of the row" },
  message: {
    zh: "公开主体“{unit}”是{level}单位，公开层级没有列出",
    en: "{unit} is of the {levelEn} level, which the row does not name",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a county",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        levels: ["county"],
        subjects: [{ name: "某某县民政局", divisionCode: "350521" }],
      },
      findings: [],
    },
    {
      name: "a county for its townships",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        levels: ["township"],
        subjects: [{ name: "某某县民政局", divisionCode: "350521" }],
      },
      findings: [],
    },
    {
      name: "a city where only counties stand",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        levels: ["county", "township"],
        subjects: [
          { name: "某某县民政局", divisionCode: "350521" },
          { name: "泉州市民政局", divisionCode: "350500" },
        ],
      },
      findings: ["/subjects/1"],
    },
  ],
  *check({ levels, subjects = [] }) {
    if (levels === undefined) return;
    for (const [index, { name, divisionCode }] of subjects.entries()) {
      if (divisionCode === undefined) continue;
      const isCity = divisionCode.endsWith("00");
      const isNamed = isCity ? levels.includes("city") : levels.some((level) => level !== "city");
      if (isNamed) continue;
      const [level, levelEn] = isCity ? ["市级", "city"] : ["县级", "county"];
      yield { at: pointer("subjects", index), data: { unit: name, level, levelEn } };
    }
  },
};
