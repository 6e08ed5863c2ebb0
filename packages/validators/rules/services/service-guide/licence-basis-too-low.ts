import type { Rule } from "../../../src/rule.js";
import { basisTooLow as shared } from "../../../src/services/checks/basis-too-low.js";

/**
 * A licence cannot be created by a normative document.
 *
 * Rules are let pass: a provincial government may create a licence by rule for a year, and a departmental
 * rule may make one more precise, which only a person can weigh.
 */
export const licenceBasisTooLow: Rule<"service-guide"> = {
  ...shared,
  code: "service-guide/licence-basis-too-low",
  since: "0.1.0",
  examples: [
    {
      name: "an administrative regulation beside a notice",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        basis: [
          { lawTitle: "社会团体登记管理条例", article: "第九条", rank: "administrative-regulation" },
          { lawTitle: "关于社会组织成立登记时同步开展党建工作有关问题的通知", rank: "normative-document" },
        ],
      },
      findings: [],
    },
    {
      name: "notices alone",
      record: {
        recordType: "service-guide",
        name: "社会福利企业资格认定",
        itemType: "01",
        basis: [{ lawTitle: "福利企业资格认定办法", docNo: "民发〔2007〕103号", rank: "normative-document" }],
      },
      findings: ["/basis"],
    },
    {
      name: "a basis whose rank is not given",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第九条" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a benefit, not a licence",
      record: {
        recordType: "service-guide",
        name: "高龄津贴申领",
        itemType: "05",
        basis: [{ lawTitle: "关于建立高龄津贴制度的通知", rank: "normative-document" }],
      },
      findings: [],
    },
  ],
};
