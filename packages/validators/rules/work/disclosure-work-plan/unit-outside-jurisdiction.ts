import type { Rule } from "../../../src/rule.js";
import { unitsOfPlan } from "../../../src/units/printed-units.js";

/** A unit that does not work under the issuer: most often what was left of the text of the plan above. */
export const unitOutsideJurisdiction: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/unit-outside-jurisdiction",
  severity: "warning",
  title: { zh: "单位不归制定单位管", en: "Unit outside the issuer's jurisdiction" },
  message: {
    zh: "“{unit}”不归{issuer}管，可能是上级文件的文字没有改过来",
    en: "“{unit}” does not work under {issuer}: the words may be those of the plan above",
  },
  basis: [{ source: "open-government-work-practice", article: "任务分解" }],
  since: "0.1.0",
  examples: [
    {
      name: "units of the city",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        tasks: [{ number: "五（一）", units: [{ name: "市局办公室" }, { name: "各县市(区)民政局" }] }],
      },
      findings: [],
    },
    {
      name: "units of the province in a document of the city, as in the notice",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        tasks: [
          {
            number: "五（一）",
            units: [{ name: "市局办公室" }, { name: "各设区市民政局" }, { name: "平潭综合实验区社会事业局" }],
          },
        ],
      },
      findings: ["/tasks/0/units/1/name", "/tasks/0/units/2/name"],
    },
    {
      name: "the same units in a document of the province",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "福建省民政厅" },
        tasks: [
          {
            number: "五（一）",
            units: [{ name: "各设区市民政局" }, { name: "平潭综合实验区社会事业局" }],
          },
        ],
      },
      findings: [],
    },
    {
      name: "no register of the place",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某市民政局" },
        recipients: ["各设区市民政局"],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const units = unitsOfPlan(record, context);
    if ("notRun" in units) {
      yield units;
      return;
    }
    const { issuer, register, printed } = units;
    for (const { name, at, found } of printed) {
      if (found !== undefined && !register.isWithin(found.unit, issuer))
        yield { at, data: { unit: name, issuer: issuer.name } };
    }
  },
};
