import { misplacedSteps } from "../../../src/projects/steps-in-order.js";
import type { Rule } from "../../../src/rule.js";
import { exampleAssociation } from "../../../src/social-organisations/example-organisation.js";

/** A certificate from before the registration, or that ends before it begins. */
export const datesOutOfOrder: Rule<"social-organisation"> = {
  code: "social-organisation/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} {laterDate} 早于{earlier} {earlierDate}",
    en: "{laterDate} stands where {earlierDate} should come first",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the certificate from the day of registration",
      record: { ...exampleAssociation, certificateFrom: "2016-11-18", certificateTo: "2021-11-17" },
      findings: [],
    },
    {
      name: "a certificate from the day before",
      record: { ...exampleAssociation, certificateFrom: "2016-11-17" },
      findings: ["/certificateFrom"],
    },
    {
      name: "a certificate that ends before it begins",
      record: { ...exampleAssociation, certificateTo: "2021-11-17" },
      findings: ["/certificateTo"],
    },
  ],
  check: ({ registeredOn, certificateFrom, certificateTo }) =>
    misplacedSteps([
      { name: "登记日期", date: registeredOn, at: ["registeredOn"] },
      { name: "证书有效期起", date: certificateFrom, at: ["certificateFrom"] },
      { name: "证书有效期止", date: certificateTo, at: ["certificateTo"] },
    ]),
};
