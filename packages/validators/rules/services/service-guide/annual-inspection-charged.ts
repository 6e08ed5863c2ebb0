import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Associations and private non-enterprise units are inspected free of charge.
 *
 * The regulation on foundations has no such sentence, and other organisations are outside all three.
 */
export const annualInspectionCharged: Rule<"service-guide"> = {
  code: "service-guide/annual-inspection-charged",
  severity: "error",
  title: { zh: "社会组织年检收费", en: "Annual inspection charged for" },
  message: {
    zh: "年检要求写明收费；对社会团体、民办非企业单位进行年度检查不得收取费用",
    en: "the guide charges for the annual inspection, which is free for associations and private non-enterprise units",
  },
  basis: [
    { source: "association-registration-regulations", article: "第三十五条" },
    { source: "private-non-enterprise-regulations", article: "第三十条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "free of charge",
      record: {
        recordType: "service-guide",
        name: "民办非企业单位成立登记",
        annualInspection: { required: true, organisationType: "52", charged: false },
      },
      findings: [],
    },
    {
      name: "charged to an association",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        annualInspection: { required: true, organisationType: "51", charged: true },
      },
      findings: ["/annualInspection/charged"],
    },
    {
      name: "charged, to whom is not said",
      record: {
        recordType: "service-guide",
        name: "社会组织年度检查",
        annualInspection: { required: true, charged: true },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ annualInspection }) {
    if (annualInspection === undefined || annualInspection === "无") return;
    const { charged, organisationType } = annualInspection;
    if (charged !== true) return;
    if (organisationType === undefined) {
      yield {
        notRun: {
          zh: "没有注明年检对象的类型，不知是否属于不得收费的社会组织",
          en: "the type of organisation is not given, so whether it is inspected free of charge is not known",
        },
      };
    } else if (organisationType === "51" || organisationType === "52") {
      yield { at: pointer("annualInspection", "charged") };
    }
  },
};
