import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { assistanceAgencyRows } from "../../../src/generated/code-lists/assistance-agency.js";
import type { Rule } from "../../../src/rule.js";

const medicalAid = {
  name: "直接医疗救助人次",
  scheme: "medical-direct-aid",
  measure: "person-times",
  unit: "person-time",
  value: 1210,
} as const;

/**
 * Figures of a scheme that by then was another department's.
 *
 * Medical aid and disaster relief left civil affairs with the reform of 2018; counties handed over at different
 * times, and the list has the year only.
 */
export const publisherNotResponsible: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/publisher-not-responsible",
  severity: "info",
  title: { zh: "填表单位不是当时的主管部门", en: "Published by another department" },
  message: {
    zh: "{period} 的“{scheme}”应由{agency}部门发布，填表单位是{publisher}部门；机构改革交接时间各地不同，请核对",
    en: "figures of {scheme} for {period} come from {agency}, and the table is by {publisher}; places handed over at different times, please check",
  },
  basis: [{ source: "assistance-statistics-practice", article: "主管部门" }],
  since: "0.1.0",
  examples: [
    {
      name: "medical aid of 2016 by civil affairs, of 2020 by healthcare security",
      record: { ...monthlyTable(medicalAid), reporter: { name: "某某县民政局" }, periodEnd: "2018-12" },
      findings: [],
    },
    {
      name: "by its new department",
      record: { ...monthlyTable(medicalAid), reporter: { name: "某某县医疗保障局" }, periodEnd: "2020-01" },
      findings: [],
    },
    {
      name: "of 2019 by civil affairs",
      record: { ...monthlyTable(medicalAid), reporter: { name: "某某县民政局" }, periodEnd: "2019-01" },
      findings: ["/reporter/name"],
    },
    {
      name: "by the government itself",
      record: { ...monthlyTable(medicalAid), reporter: { name: "某某县人民政府" }, periodEnd: "2020-01" },
      findings: [],
    },
  ],
  *check({ reporter, periodEnd, items }) {
    if (reporter === undefined) return;
    const first = `${periodEnd}-01`;
    // 人民政府 has the two characters of 民政 in it.
    const department = reporter.name.replaceAll("人民政府", "");
    for (const scheme of new Set(items.map((item) => item.scheme))) {
      const agencies = assistanceAgencyRows.filter((row) => row.scheme === scheme);
      const publisher = agencies.find(({ agency }) => department.includes(agency));
      const responsible = agencies.find(({ from, to }) => from <= first && (to === "" || first <= to));
      if (scheme === undefined || publisher === undefined || responsible === undefined) continue;
      if (publisher.agency === responsible.agency) continue;
      yield {
        at: "/reporter/name",
        data: { period: periodEnd, scheme, agency: responsible.agency, publisher: publisher.agency },
      };
    }
  },
};
