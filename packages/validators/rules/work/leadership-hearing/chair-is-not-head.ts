import type { Rule } from "../../../src/rule.js";

/** The report is to be heard by the head of the unit; a deputy's meeting does not count. */
export const chairIsNotHead: Rule<"leadership-hearing"> = {
  code: "leadership-hearing/chair-is-not-head",
  severity: "error",
  title: { zh: "听取汇报的不是主要负责人", en: "Not heard by the head of the unit" },
  message: {
    zh: "应由主要负责人听取汇报，本次主持的不是主要负责人，不计入年内的一次",
    en: "the head of the unit is to hear the report; this hearing does not count as the year's",
  },
  basis: [{ source: "work-points-2016", article: "五(三)" }],
  since: "0.1.0",
  examples: [
    {
      name: "the head",
      record: {
        recordType: "leadership-hearing",
        unit: { name: "某某县民政局" },
        heldOn: "2016-08-15",
        chairRole: "head",
      },
      findings: [],
    },
    {
      name: "the leader in charge",
      record: {
        recordType: "leadership-hearing",
        unit: { name: "某某县民政局" },
        heldOn: "2016-08-15",
        chairRole: "leader-in-charge",
      },
      findings: ["/chairRole"],
    },
  ],
  *check({ chairRole }) {
    if (chairRole !== undefined && chairRole !== "head") yield { at: "/chairRole" };
  },
};
