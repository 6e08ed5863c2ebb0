import type { Rule } from "../../../src/rule.js";
import { basisTooLow as shared } from "../../../src/services/checks/basis-too-low.js";

/** A licence that rests on normative documents alone. */
export const basisTooLow: Rule<"licence-item"> = {
  ...shared,
  code: "licence-item/basis-too-low",
  since: "0.1.0",
  examples: [
    {
      name: "an administrative regulation",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第九条", rank: "administrative-regulation" }],
      },
      findings: [],
    },
    {
      name: "notices alone",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        basis: [{ lawTitle: "福利企业资格认定办法", rank: "normative-document" }],
      },
      findings: ["/basis"],
    },
    {
      name: "a basis whose rank is not given",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第九条" }],
      },
      findings: [],
      notRun: true,
    },
  ],
};
