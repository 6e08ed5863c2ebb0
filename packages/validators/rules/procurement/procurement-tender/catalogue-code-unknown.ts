import { catalogueCodeUnknown as shared } from "../../../src/procurement/checks/catalogue-code-unknown.js";
import type { Rule } from "../../../src/rule.js";

/** A code that the catalogue of the year does not have: codes of the 2013 edition live on in old software. */
export const catalogueCodeUnknown: Rule<"procurement-tender"> = {
  ...shared,
  code: "procurement-tender/catalogue-code-unknown",
  since: "0.1.0",
  examples: [
    {
      name: "care of the elderly, and a class with its zeros left out",
      record: {
        recordType: "procurement-tender",
        publishedOn: "2024-03-27",
        projectNumber: "[350521]XX[GK]2024001",
        items: [
          { name: "养老服务", catalogueCode: "C05010400" },
          { name: "殡葬设备", catalogueCode: "A0240" },
        ],
      },
      findings: [],
    },
    {
      name: "one past the last of its group, on the first day that is judged",
      record: {
        recordType: "procurement-tender",
        publishedOn: "2024-01-01",
        projectNumber: "[350521]XX[GK]2024001",
        items: [
          { name: "养老服务", catalogueCode: "C05010400" },
          { name: "养老服务", catalogueCode: "C05019800" },
        ],
      },
      findings: ["/items/1/catalogueCode"],
    },
    {
      name: "the last day on which the older edition may be meant",
      record: {
        recordType: "procurement-tender",
        publishedOn: "2023-12-31",
        projectNumber: "[350521]XX[GK]2024001",
        items: [{ name: "台式计算机", catalogueCode: "A02010104" }],
      },
      findings: [],
      notRun: true,
    },
  ],
};
