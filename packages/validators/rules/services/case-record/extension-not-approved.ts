import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { caseWith } from "../../../src/services/example-case.js";
import { isLicence } from "../../../src/services/licensing.js";

/**
 * A licence whose limit was extended without the head's approval, or without a reason for the applicant.
 */
export const extensionNotApproved: Rule<"case-record"> = {
  code: "case-record/extension-not-approved",
  severity: "error",
  title: { zh: "延长期限没有写明批准人", en: "Extension without an approval" },
  message: {
    zh: "第 {place} 步延长期限，没有写明由谁批准或者理由",
    en: "step {place} extends the limit without saying who approved it, or why",
  },
  basis: [{ source: "administrative-licensing-law", article: "第四十二条" }],
  since: "0.1.0",
  examples: [
    {
      name: "approved, with its reason",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        {
          step: "extended",
          on: "2024-02-02",
          extraWorkdays: 10,
          approvedBy: "本机关负责人",
          reason: "需要核实会员资格",
        },
      ),
      findings: [],
    },
    {
      name: "nobody approved",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "extended", on: "2024-02-02", extraWorkdays: 10, reason: "需要核实会员资格" },
      ),
      findings: ["/events/2"],
    },
    {
      name: "no reason given",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "extended", on: "2024-02-02", extraWorkdays: 10, approvedBy: "本机关负责人" },
      ),
      findings: ["/events/2"],
    },
    {
      name: "an excerpt",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "extended", on: "2024-02-02", extraWorkdays: 10 },
        ),
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const faults = record.events.flatMap(({ step, approvedBy, reason }, index) =>
      step === "extended" && (approvedBy === undefined || reason === undefined) ? [index] : [],
    );
    if (faults.length === 0) return;
    const licence = isLicence(record);
    if (typeof licence === "object") yield licence;
    else if (licence && record.excerpt === true) yield leftOutOfExcerpt;
    else if (licence) {
      for (const index of faults) yield { at: pointer("events", index), data: { place: index + 1 } };
    }
  },
};
