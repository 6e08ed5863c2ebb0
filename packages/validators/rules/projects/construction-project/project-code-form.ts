import { projectCodeForm as shared } from "../../../src/projects/checks/project-code-form.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A code that the platform cannot have generated.
 *
 * The check character is not recomputed: how it is made was not read.
 */
export const projectCodeForm: Rule<"construction-project"> = {
  ...shared,
  code: "construction-project/project-code-form",
  since: "0.1.0",
  examples: [
    {
      name: "five groups",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        projectCode: "2023-350521-84-01-000001",
      },
      findings: [],
    },
    {
      name: "hyphens of another width",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        projectCode: "2023－350521－84－01－000001",
      },
      findings: [],
    },
    {
      name: "a letter for a check character",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        projectCode: "2304-350521-04-01-12345X",
      },
      findings: [],
    },
    {
      name: "a digit short",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        projectCode: "2023-350521-84-01-00001",
      },
      findings: ["/projectCode"],
    },
    {
      name: "a document number",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        projectCode: "某发改审〔2023〕12号",
      },
      findings: ["/projectCode"],
    },
  ],
};
