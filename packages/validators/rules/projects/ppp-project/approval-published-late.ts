import { approvalPublishedLate as shared } from "../../../src/projects/checks/approval-published-late.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An approval published more than twenty working days after it was given.
 *
 * What is a licence or a penalty is due sooner, by a rule of its own.
 */
export const approvalPublishedLate: Rule<"ppp-project"> = {
  ...shared,
  code: "ppp-project/approval-published-late",
  since: "0.1.0",
  examples: [
    {
      name: "on the twentieth working day",
      record: {
        recordType: "ppp-project",
        name: "某某县社会福利中心",
        approvals: [{ decidedOn: "2024-06-15", publishedOn: "2024-07-12" }],
      },
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "ppp-project",
        name: "某某县社会福利中心",
        approvals: [{ decidedOn: "2024-06-15", publishedOn: "2024-07-13" }],
      },
      findings: ["/approvals/0/publishedOn"],
    },
    {
      name: "the day of the decision is not printed",
      record: {
        recordType: "ppp-project",
        name: "某某县社会福利中心",
        approvals: [{ publishedOn: "2024-07-13" }],
      },
      findings: [],
      notRun: true,
    },
  ],
};
