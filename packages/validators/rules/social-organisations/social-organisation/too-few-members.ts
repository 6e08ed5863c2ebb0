import type { Rule } from "../../../src/rule.js";
import { exampleAssociation } from "../../../src/social-organisations/example-organisation.js";
import { typeOf } from "../../../src/social-organisations/organisation-type.js";

/**
 * Fewer members than an association needs: fifty persons, thirty bodies, or fifty of both.
 *
 * It is a condition of establishment, and members may have left since; so it is a warning.
 */
export const tooFewMembers: Rule<"social-organisation"> = {
  code: "social-organisation/too-few-members",
  severity: "warning",
  title: { zh: "会员数不足", en: "Too few members" },
  message: {
    zh: "个人会员 {persons} 人、单位会员 {units} 家；应有个人会员五十个以上，或者单位会员三十个以上，混合的合计五十个以上",
    en: "{persons} persons and {units} bodies: fifty persons, thirty bodies, or fifty of both are needed",
  },
  basis: [{ source: "association-registration-regulations", article: "第十条" }],
  since: "0.1.0",
  examples: [
    {
      name: "thirty bodies",
      record: { ...exampleAssociation, members: { persons: 0, units: 30 } },
      findings: [],
    },
    {
      name: "twenty-nine bodies",
      record: { ...exampleAssociation, members: { persons: 0, units: 29 } },
      findings: ["/members"],
    },
    {
      name: "fifty persons",
      record: { ...exampleAssociation, members: { persons: 50, units: 0 } },
      findings: [],
    },
    {
      name: "forty-nine persons",
      record: { ...exampleAssociation, members: { persons: 49, units: 0 } },
      findings: ["/members"],
    },
    {
      name: "thirty bodies and a few persons: the thirty are enough by themselves",
      record: { ...exampleAssociation, members: { persons: 3, units: 30 } },
      findings: [],
    },
    {
      name: "forty-nine of both",
      record: { ...exampleAssociation, members: { persons: 25, units: 24 } },
      findings: ["/members"],
    },
    {
      name: "only the persons are told",
      record: { ...exampleAssociation, members: { persons: 20 } },
      findings: [],
      notRun: true,
    },
  ],
  *check({ creditCode, members, type }) {
    if (members === undefined || typeOf(type, creditCode) !== "51") return;
    const { persons = 0, units = 0 } = members;
    if (units >= 30 || persons + units >= 50) return;
    if (members.persons === undefined || members.units === undefined) yield oneKindOnly;
    else yield { at: "/members", data: { persons, units } };
  },
};

const oneKindOnly = {
  notRun: {
    zh: "个人会员和单位会员只写了一种",
    en: "the record gives the members of one kind only",
  },
};
