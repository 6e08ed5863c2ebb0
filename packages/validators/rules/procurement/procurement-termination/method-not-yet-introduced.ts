import { methodNotYetIntroduced as shared } from "../../../src/procurement/checks/method-not-yet-introduced.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A method used before it existed.
 *
 * Consultation, framework agreements and cooperative innovation came after the law, each on its day. The days are
 * recalled, so it is a warning.
 */
export const methodNotYetIntroduced: Rule<"procurement-termination"> = {
  ...shared,
  code: "procurement-termination/method-not-yet-introduced",
  since: "0.1.0",
  examples: [
    {
      name: "competitive consultation on its first day",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        method: "competitive-consultation",
        publishedOn: "2014-12-31",
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        method: "competitive-consultation",
        publishedOn: "2014-12-30",
      },
      findings: ["/method"],
    },
    {
      name: "no day of publication",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        method: "competitive-consultation",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a framework agreement before there were any",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        method: "framework-agreement",
        publishedOn: "2022-02-28",
      },
      findings: ["/method"],
    },
    {
      name: "cooperative innovation on its first day",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        method: "cooperative-innovation",
        publishedOn: "2024-06-01",
      },
      findings: [],
    },
  ],
};
