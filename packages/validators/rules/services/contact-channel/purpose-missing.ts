import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A number alone does not say what it is for: questions, complaints, petitions.
 *
 * Practice: an info.
 */
export const purposeMissing: Rule<"contact-channel"> = {
  code: "contact-channel/purpose-missing",
  severity: "info",
  title: { zh: "没有写明用途", en: "Purpose not said" },
  message: {
    zh: "“{unit}”公开的联系方式没有写明用于咨询还是监督投诉",
    en: "what the contact of {unit} is for is not said",
  },
  basis: [{ source: "service-guide-practice", article: "咨询和监督" }],
  since: "0.1.0",
  examples: [
    {
      name: "for questions",
      record: {
        recordType: "contact-channel",
        unit: { name: "某县民政局" },
        point: { kind: "phone", value: "0595-22270000", purpose: "consultation" },
      },
      findings: [],
    },
    {
      name: "not said",
      record: {
        recordType: "contact-channel",
        unit: { name: "某县民政局" },
        point: { kind: "phone", value: "0595-22270000" },
      },
      findings: ["/point"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "contact-channel",
        excerpt: true,
        unit: { name: "某县民政局" },
        point: { kind: "phone", value: "0595-22270000" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ unit, point, excerpt }) {
    if (point.purpose !== undefined) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: pointer("point"), data: { unit: unit.name } };
  },
};
