import { approvalsOutOfOrder as shared } from "../../../src/projects/checks/approvals-out-of-order.js";
import type { Rule } from "../../../src/rule.js";

/** A design approved before the feasibility study it is examined against, or a study before the proposal. */
export const approvalsOutOfOrder: Rule<"construction-project"> = {
  ...shared,
  code: "construction-project/approvals-out-of-order",
  since: "0.1.0",
  examples: [
    {
      name: "in order, two of them on one day",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        approvals: [
          { matter: "project-proposal", decidedOn: "2023-03-10" },
          { matter: "feasibility-study", decidedOn: "2023-03-10" },
          { matter: "preliminary-design", decidedOn: "2023-10-20" },
          { matter: "other", decidedOn: "2022-01-01" },
        ],
      },
      findings: [],
    },
    {
      name: "the design a day before the study, however they are listed",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        approvals: [
          { matter: "preliminary-design", decidedOn: "2023-06-14" },
          { matter: "feasibility-study", decidedOn: "2023-06-15" },
        ],
      },
      findings: ["/approvals/0/decidedOn"],
    },
    {
      name: "the study approved anew after the design",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        approvals: [
          { matter: "feasibility-study", decidedOn: "2023-06-15" },
          { matter: "preliminary-design", decidedOn: "2023-10-20" },
          { matter: "feasibility-study", decidedOn: "2024-01-05" },
        ],
      },
      findings: [],
    },
  ],
};
