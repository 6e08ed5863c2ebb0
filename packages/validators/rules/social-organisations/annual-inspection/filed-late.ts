import { takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleInspection } from "../../../src/social-organisations/example-inspection.js";
import { filingDue, typeOfInspected } from "../../../src/social-organisations/inspection.js";

/**
 * Papers for the annual inspection that reached the registrar after 31 May, a foundation's after 31 March.
 *
 * Extensions that a registrar announced for a year are not known here; a profile can suppress the finding with them.
 */
export const filedLate: Rule<"annual-inspection"> = {
  code: "annual-inspection/filed-late",
  severity: "error",
  title: { zh: "年检材料报送迟延", en: "Filed late for the annual inspection" },
  message: {
    zh: "{year} 年度年检材料最迟应在 {due} 报登记管理机关，实际 {taken} 才报",
    en: "the papers on {year} were due at the registrar by {due} and came on {taken}",
  },
  basis: [
    { source: "association-registration-regulations", article: "第二十八条" },
    { source: "private-non-enterprise-regulations", article: "第二十三条" },
    { source: "foundation-regulations", article: "第三十六条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "before 31 May", record: exampleInspection, findings: [] },
    { name: "on 31 May", record: { ...exampleInspection, toRegistrarOn: "2024-05-31" }, findings: [] },
    {
      name: "on 1 June",
      record: { ...exampleInspection, toRegistrarOn: "2024-06-01" },
      findings: ["/toRegistrarOn"],
    },
    {
      name: "31 May 2025 is a Saturday before the Dragon Boat holiday: on 3 June",
      record: { ...exampleInspection, year: 2024, toRegistrarOn: "2025-06-03" },
      findings: [],
    },
    {
      name: "on 4 June",
      record: { ...exampleInspection, year: 2024, toRegistrarOn: "2025-06-04" },
      findings: ["/toRegistrarOn"],
    },
    {
      name: "a foundation on 1 April",
      record: { ...exampleInspection, organisationType: "53", year: 2024, toRegistrarOn: "2025-04-01" },
      findings: ["/toRegistrarOn"],
    },
    {
      name: "what kind of organisation it is, is not known",
      record: { ...exampleInspection, organisation: { name: "某某养老服务中心" } },
      findings: [],
      notRun: true,
    },
    {
      name: "did not take part",
      record: {
        recordType: "annual-inspection",
        organisation: exampleInspection.organisation,
        year: 2023,
        conclusion: "absent",
      },
      findings: [],
    },
  ],
  *check(record, context) {
    const { toRegistrarOn, year } = record;
    if (toRegistrarOn === undefined) return;
    const rule = rules[typeOfInspected(record) ?? ""];
    if (rule === undefined) {
      yield typeUnknown;
      return;
    }
    for (const late of takenLate({
      trigger: { date: String(year), name: { zh: "年度", en: "the year" } },
      taken: { date: toRegistrarOn, name: { zh: "报送日期", en: "the day of filing" } },
      at: "/toRegistrarOn",
      due: () => filingDue(context, rule, year),
    })) {
      yield "notRun" in late ? late : { ...late, data: { ...late.data, year } };
    }
  },
};

const rules: Readonly<Record<string, string>> = {
  51: "association-annual-inspection",
  52: "social-service-annual-inspection",
  53: "foundation-annual-report",
};

const typeUnknown = {
  notRun: {
    zh: "没有社会组织类型，也没有 51、52、53 开头的信用代码，不知道适用哪一期限",
    en: "neither the type nor a credit code tells which period applies",
  },
};
