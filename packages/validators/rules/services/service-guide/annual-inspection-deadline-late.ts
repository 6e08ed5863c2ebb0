import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** Last days by type of organisation; associations and service organisations report in two steps. */
const lastDays = {
  "51": { supervisorDeadline: "03-31", registrarDeadline: "05-31" },
  "52": { supervisorDeadline: "03-31", registrarDeadline: "05-31" },
  "53": { supervisorDeadline: undefined, registrarDeadline: "03-31" },
} as const;

/**
 * The last day for the annual inspection is set by regulation, and a guide cannot move it back.
 *
 * An earlier day is let pass: a registrar may ask for the report sooner.
 */
export const annualInspectionDeadlineLate: Rule<"service-guide"> = {
  code: "service-guide/annual-inspection-deadline-late",
  severity: "error",
  title: { zh: "年检截止日晚于规定", en: "Annual inspection after the last day" },
  message: {
    zh: "年检截止日写为每年 {printed}，规定的最后一日是 {lastDay}",
    en: "the annual inspection is due by {printed}, but the regulation's last day is {lastDay}",
  },
  basis: [
    { source: "association-registration-regulations", article: "第二十八条" },
    { source: "private-non-enterprise-regulations", article: "第二十三条" },
    { source: "foundation-regulations", article: "第三十六条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "an association by the two last days",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        annualInspection: {
          required: true,
          organisationType: "51",
          supervisorDeadline: "03-31",
          registrarDeadline: "05-31",
        },
      },
      findings: [],
    },
    {
      name: "an association a month late",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        annualInspection: {
          required: true,
          organisationType: "51",
          supervisorDeadline: "04-01",
          registrarDeadline: "06-30",
        },
      },
      findings: ["/annualInspection/supervisorDeadline", "/annualInspection/registrarDeadline"],
    },
    {
      name: "a foundation by the last day of associations",
      record: {
        recordType: "service-guide",
        name: "基金会设立登记",
        annualInspection: { required: true, organisationType: "53", registrarDeadline: "05-31" },
      },
      findings: ["/annualInspection/registrarDeadline"],
    },
    {
      name: "a deadline for whom is not said",
      record: {
        recordType: "service-guide",
        name: "社会组织年度检查",
        annualInspection: { required: true, registrarDeadline: "06-30" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "no annual inspection",
      record: { recordType: "service-guide", name: "结婚登记", annualInspection: "无" },
      findings: [],
    },
  ],
  *check({ annualInspection }) {
    if (annualInspection === undefined || annualInspection === "无") return;
    const { organisationType } = annualInspection;
    if (organisationType === "59") return;
    for (const field of ["supervisorDeadline", "registrarDeadline"] as const) {
      const printed = annualInspection[field];
      if (printed === undefined) continue;
      if (organisationType === undefined) {
        yield {
          notRun: {
            zh: "没有注明年检对象的类型，不知适用哪一部条例",
            en: "the type of organisation is not given, so which regulation applies is not known",
          },
        };
        return;
      }
      const lastDay = lastDays[organisationType][field];
      if (lastDay !== undefined && printed > lastDay) {
        yield { at: pointer("annualInspection", field), data: { printed, lastDay } };
      }
    }
  },
};
