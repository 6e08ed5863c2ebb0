import { progressPercent as shared } from "../../../src/projects/checks/progress-percent.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A percentage that the two investments beside it do not give.
 *
 * It may be rounded, or cut off after its last digit; each investment may be off by half of its own last digit.
 */
export const progressPercent: Rule<"ppp-project"> = {
  ...shared,
  code: "ppp-project/progress-percent",
  since: "0.1.0",
  examples: [
    {
      name: "rounded, cut off, and above a hundred",
      record: {
        recordType: "ppp-project",
        name: "某某县社会福利中心",
        implementation: [
          { planned: { value: 3, unit: "CNY-10k" }, invested: { value: 2, unit: "CNY-10k" }, percent: 66.7 },
          {
            planned: { value: 22244.052, unit: "CNY-10k" },
            invested: { value: 18376.55, unit: "CNY-10k" },
            percent: 82.61,
          },
          {
            planned: { value: 100, unit: "CNY-10k" },
            invested: { value: 149, unit: "CNY-10k" },
            percent: 149,
          },
        ],
      },
      findings: [],
    },
    {
      name: "two units",
      record: {
        recordType: "ppp-project",
        name: "某某县社会福利中心",
        implementation: [
          {
            planned: { value: 6000, unit: "CNY-10k" },
            invested: { value: 42000000, unit: "CNY" },
            percent: 70,
          },
        ],
      },
      findings: [],
    },
    {
      name: "digits transposed; rounded up where it rounds down, as printed in Quanzhou in 2016",
      record: {
        recordType: "ppp-project",
        name: "某某县社会福利中心",
        implementation: [
          {
            planned: { value: 6000, unit: "CNY-10k" },
            invested: { value: 4200, unit: "CNY-10k" },
            percent: 70,
          },
          {
            planned: { value: 22244.052, unit: "CNY-10k" },
            invested: { value: 18376.55, unit: "CNY-10k" },
            percent: 86.21,
          },
          {
            planned: { value: 22244.052, unit: "CNY-10k" },
            invested: { value: 18376.55, unit: "CNY-10k" },
            percent: 82.62,
          },
        ],
      },
      findings: ["/implementation/1/percent", "/implementation/2/percent"],
    },
    {
      name: "a fraction for a percentage",
      record: {
        recordType: "ppp-project",
        name: "某某县社会福利中心",
        implementation: [
          {
            planned: { value: 6000.5, unit: "CNY-10k" },
            invested: { value: 4200.35, unit: "CNY-10k" },
            percent: 0.7,
          },
        ],
      },
      findings: ["/implementation/0/percent"],
    },
  ],
};
