import type { Rule } from "../../../src/rule.js";
import { unitsOfPlan } from "../../../src/units/printed-units.js";

/** A unit under another name than its own: reports of one unit would be counted as those of two. */
export const unitAlias: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/unit-alias",
  severity: "info",
  title: { zh: "单位名称不规范", en: "Unit not called by its proper name" },
  message: {
    zh: "“{unit}”（{times} 处）应为“{proper}”，同一单位全文用一个名称",
    en: "“{unit}” ({times} times) is “{proper}”: one unit has one name throughout",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "proper names, and short ones in use",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        recipients: ["泉州台商投资区民政保障局"],
        tasks: [{ number: "一（一）", units: [{ name: "市局办公室" }, { name: "行政审核审批科" }] }],
      },
      findings: [],
    },
    {
      name: "a character lost, as in the notice, and the office without its bureau",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        recipients: ["台商投资区民保障局", "局机关各科(市)"],
        tasks: [
          { number: "四（一）", units: [{ name: "市局办公室" }, { name: "各相关室" }] },
          { number: "五（三）", units: [{ name: "办公室" }] },
        ],
      },
      findings: ["/recipients/0", "/recipients/1", "/tasks/0/units/1/name", "/tasks/1/units/0/name"],
    },
    {
      name: "no register of the place",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某市民政局" },
        recipients: ["办公室"],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const units = unitsOfPlan(record, context);
    if ("notRun" in units) yield units;
    else {
      for (const { name, at, times, found } of units.printed) {
        if (found?.isAlias === true) yield { at, data: { unit: name, times, proper: found.unit.name } };
      }
    }
  },
};
