import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { isPublicHotline, plainContact } from "../../../src/services/same-contact.js";

/**
 * Who complains of a window reaches the window again.
 *
 * The hotline 12345 serves both. Practice, not a provision: an info.
 */
export const sameContactForComplaints: Rule<"service-guide"> = {
  code: "service-guide/same-contact-for-complaints",
  severity: "info",
  title: { zh: "咨询和监督投诉是同一号码", en: "Complaints go to the number for questions" },
  message: {
    zh: "监督投诉方式与咨询方式是同一号码，投诉会由被投诉的窗口接听",
    en: "the way to complain is the way to ask: complaints reach the window complained of",
  },
  basis: [{ source: "service-guide-practice", article: "咨询和监督" }],
  since: "0.1.0",
  examples: [
    {
      name: "two numbers",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        consult: [{ kind: "phone", value: "0777-8366209" }],
        supervise: [{ kind: "phone", value: "0777-8212969" }],
      },
      findings: [],
    },
    {
      name: "the hotline for both",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        consult: [{ kind: "hotline", value: "12345" }],
        supervise: [{ kind: "phone", value: "0595-12345" }],
      },
      findings: [],
    },
    {
      name: "one of two is another",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        consult: [{ kind: "phone", value: "0595-22270000" }],
        supervise: [
          { kind: "phone", value: "0595—22270000" },
          { kind: "hotline", value: "12345" },
        ],
      },
      findings: [],
    },
    {
      name: "the same, written otherwise",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        consult: [{ kind: "phone", value: "0595-22270000" }],
        supervise: [{ kind: "phone", value: "（0595）22270000" }],
      },
      findings: ["/supervise/0/value"],
    },
  ],
  *check({ consult = [], supervise = [] }) {
    const asked = new Set(consult.map(plainContact));
    const shared = supervise.map((contact) => asked.has(plainContact(contact)) && !isPublicHotline(contact));
    if (shared.every(Boolean) && shared.length > 0) yield { at: pointer("supervise", 0, "value") };
  },
};
