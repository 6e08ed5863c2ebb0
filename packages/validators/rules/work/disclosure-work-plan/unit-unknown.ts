import type { Rule } from "../../../src/rule.js";
import { unitsOfPlan } from "../../../src/units/printed-units.js";

/** A unit that is in no register: misspelt, renamed or abolished, or the register lacks it. */
export const unitUnknown: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/unit-unknown",
  severity: "warning",
  title: { zh: "单位不在名录中", en: "Unit not in the register" },
  message: {
    zh: "单位名录中没有“{unit}”：请核对名称，确有此单位的补入名录",
    en: "the register has no unit “{unit}”: check the name, or add it to the register",
  },
  basis: [{ source: "open-government-work-practice", article: "任务分解" }],
  since: "0.1.0",
  examples: [
    {
      name: "a section, a collective name and a zone, brackets in either width",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        tasks: [
          {
            number: "一（一）",
            units: [
              { name: "市局办公室" },
              { name: "各县市(区)民政局" },
              { name: "石狮市委社会工作部(民政局)" },
              { name: "泉州台商投资区民政保障局" },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "a section there is not, named twice",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        tasks: [
          { number: "一（一）", units: [{ name: "市局政务公开科" }] },
          { number: "一（二）", units: [{ name: "市局政务公开科" }] },
        ],
      },
      findings: ["/tasks/0/units/0/name"],
    },
    {
      name: "no register of the place",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某市民政局" },
        tasks: [{ number: "一（一）", units: [{ name: "市局办公室" }] }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "after the departments were recast the register built in does not speak",
      record: {
        recordType: "disclosure-work-plan",
        year: 2019,
        issuer: { name: "泉州市民政局" },
        tasks: [{ number: "一（一）", units: [{ name: "养老服务科" }] }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const units = unitsOfPlan(record, context);
    if ("notRun" in units) yield units;
    else {
      for (const { name, at, found } of units.printed) {
        if (found === undefined) yield { at, data: { unit: name } };
      }
    }
  },
};
