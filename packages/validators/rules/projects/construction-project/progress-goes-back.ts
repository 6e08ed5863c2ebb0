import { progressGoesBack as shared } from "../../../src/projects/checks/progress-goes-back.js";
import type { Rule } from "../../../src/rule.js";

/** Less invested at a later day: the figure is of the year instead of since the beginning, or a digit is lost. */
export const progressGoesBack: Rule<"construction-project"> = {
  ...shared,
  code: "construction-project/progress-goes-back",
  since: "0.1.0",
  examples: [
    {
      name: "the same is invested a year later",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        progress: [
          { asOf: "2025-06-30", invested: { value: 4200, unit: "CNY-10k" } },
          { asOf: "2024-12-31", invested: { value: 4200, unit: "CNY-10k" } },
        ],
      },
      findings: [],
    },
    {
      name: "of the year instead of since the beginning",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        progress: [
          { asOf: "2024-12-31", invested: { value: 2700, unit: "CNY-10k" } },
          { asOf: "2025-06-30", invested: { value: 1500, unit: "CNY-10k" } },
        ],
      },
      findings: ["/progress/1/invested"],
    },
  ],
};
