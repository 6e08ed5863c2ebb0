import { takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleInspection } from "../../../src/social-organisations/example-inspection.js";
import { filingDue, typeOfInspected } from "../../../src/social-organisations/inspection.js";

/** The report on a year that reached the supervising unit after 31 March; foundations have no such day of their own. */
export const reportedLateToSupervisor: Rule<"annual-inspection"> = {
  code: "annual-inspection/reported-late-to-supervisor",
  severity: "error",
  title: { zh: "年度工作报告报送业务主管单位迟延", en: "Reported late to the supervising unit" },
  message: {
    zh: "{year} 年度工作报告最迟应在 {due} 报业务主管单位，实际 {taken} 才报",
    en: "the report on {year} was due at the supervising unit by {due} and came on {taken}",
  },
  basis: [
    { source: "association-registration-regulations", article: "第二十八条" },
    { source: "private-non-enterprise-regulations", article: "第二十三条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "on 29 March", record: exampleInspection, findings: [] },
    {
      name: "31 March 2024 is a Sunday: on the Monday",
      record: { ...exampleInspection, toSupervisorOn: "2024-04-01" },
      findings: [],
    },
    {
      name: "on the Tuesday",
      record: { ...exampleInspection, toSupervisorOn: "2024-04-02" },
      findings: ["/toSupervisorOn"],
    },
    { name: "no supervising unit", record: { ...exampleInspection, toSupervisorOn: "无" }, findings: [] },
    {
      name: "a foundation",
      record: { ...exampleInspection, organisationType: "53", toSupervisorOn: "2024-05-02" },
      findings: [],
    },
  ],
  *check(record, context) {
    const { toSupervisorOn, year } = record;
    if (toSupervisorOn === undefined || toSupervisorOn === "无") return;
    const type = typeOfInspected(record);
    if (type !== "51" && type !== "52") return;
    for (const late of takenLate({
      trigger: { date: String(year), name: { zh: "年度", en: "the year" } },
      taken: { date: toSupervisorOn, name: { zh: "报送日期", en: "the day of reporting" } },
      at: "/toSupervisorOn",
      // The regulations on private non-enterprise units name the same day in the same words.
      due: () => filingDue(context, "association-annual-report-supervisor", year),
    })) {
      yield "notRun" in late ? late : { ...late, data: { ...late.data, year } };
    }
  },
};
