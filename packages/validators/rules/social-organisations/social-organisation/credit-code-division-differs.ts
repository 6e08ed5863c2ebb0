import type { Rule } from "../../../src/rule.js";
import { exampleAssociation } from "../../../src/social-organisations/example-organisation.js";

/**
 * A credit code of another division than its registrar's.
 *
 * The code keeps the division of the first registration; an organisation may have moved since, so it is a warning.
 */
export const creditCodeDivisionDiffers: Rule<"social-organisation"> = {
  code: "social-organisation/credit-code-division-differs",
  severity: "warning",
  title: {
    zh: "信用代码的区划与登记管理机关不符",
    en: "Credit code of another division than the registrar's",
  },
  message: {
    zh: "信用代码第 3 至 8 位是 {division}，登记管理机关的区划代码是 {registrar}；迁移登记的除外",
    en: "characters 3 to 8 of the credit code are {division}, the registrar's division is {registrar}",
  },
  basis: [{ source: "gb-32100-2015" }],
  since: "0.1.0",
  examples: [
    { name: "the same city", record: exampleAssociation, findings: [] },
    {
      name: "the code of a county of the city",
      record: { ...exampleAssociation, creditCode: "51350524MJ4567898W" },
      findings: ["/creditCode"],
    },
    {
      name: "the registrar's division is not known",
      record: { ...exampleAssociation, registrar: { name: "某某市民政局" } },
      findings: [],
      notRun: true,
    },
  ],
  *check({ creditCode, registrar }) {
    if (creditCode === undefined || registrar === undefined) return;
    const division = creditCode.slice(2, 8);
    if (registrar.divisionCode === undefined) yield noDivision;
    else if (registrar.divisionCode !== division) {
      yield { at: "/creditCode", data: { division, registrar: registrar.divisionCode } };
    }
  },
};

const noDivision = {
  notRun: {
    zh: "记录没有写明登记管理机关的区划代码",
    en: "the record does not give the registrar's division",
  },
};
