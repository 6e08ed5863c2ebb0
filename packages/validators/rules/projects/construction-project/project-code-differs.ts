import { projectCodeDiffers as shared } from "../../../src/projects/checks/project-code-differs.js";
import type { Rule } from "../../../src/rule.js";

/** An approval under another code than the project: one of them was mistyped, or it approves another project. */
export const projectCodeDiffers: Rule<"construction-project"> = {
  ...shared,
  code: "construction-project/project-code-differs",
  since: "0.1.0",
  examples: [
    {
      name: "one code, with and without hyphens",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        projectCode: "2023-350521-84-01-000001",
        approvals: [{ projectCode: "202335052184 01000001" }, { decidedOn: "2023-03-10" }],
      },
      findings: [],
    },
    {
      name: "the last digit differs",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        projectCode: "2023-350521-84-01-000001",
        approvals: [{ projectCode: "2023-350521-84-01-000001" }, { projectCode: "2023-350521-84-01-000002" }],
      },
      findings: ["/approvals/1/projectCode"],
    },
    {
      name: "two approvals of a project that has no code itself",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        approvals: [{ projectCode: "2023-350521-84-01-000001" }, { projectCode: "2023-350521-84-01-000002" }],
      },
      findings: ["/approvals/1/projectCode"],
    },
  ],
};
