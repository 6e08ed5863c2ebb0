import type { Rule } from "../../../src/rule.js";
import { exampleInspection } from "../../../src/social-organisations/example-inspection.js";
import { typeOfInspected } from "../../../src/social-organisations/inspection.js";

/** An annual inspection that was charged for; of foundations the regulations do not say so in an article that was read. */
export const charged: Rule<"annual-inspection"> = {
  code: "annual-inspection/charged",
  severity: "error",
  title: { zh: "年检收费", en: "The inspection was charged for" },
  message: {
    zh: "年检收费 {fee} 元；对社会团体、民办非企业单位进行年度检查不得收取费用",
    en: "{fee} yuan were charged; the annual inspection is free",
  },
  basis: [
    { source: "association-registration-regulations", article: "第三十五条" },
    { source: "private-non-enterprise-regulations", article: "第三十条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "free", record: exampleInspection, findings: [] },
    { name: "a jiao", record: { ...exampleInspection, fee: 0.1 }, findings: ["/fee"] },
    {
      name: "a foundation",
      record: { ...exampleInspection, organisationType: "53", fee: 100 },
      findings: [],
    },
  ],
  *check(record) {
    const type = typeOfInspected(record);
    if (record.fee !== undefined && record.fee > 0 && (type === "51" || type === "52")) {
      yield { at: "/fee", data: { fee: record.fee } };
    }
  },
};
