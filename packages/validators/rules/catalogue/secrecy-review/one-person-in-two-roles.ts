import type { NotEvaluated, Rule } from "../../../src/rule.js";

const roles = [
  { key: "submitter", zh: "送审人", en: "the submitter" },
  { key: "reviewer", zh: "审查人", en: "the reviewer" },
  { key: "approver", zh: "批准人", en: "the approver" },
] as const;

const roleMissing: NotEvaluated = {
  notRun: { zh: "三个角色没有填全", en: "not all three roles are filled in" },
};

/**
 * Submitter, reviewer and approver who are not three persons.
 *
 * The provisions ask for a strict review; three hands are practice. The names stay out of the finding.
 */
export const onePersonInTwoRoles: Rule<"secrecy-review"> = {
  code: "secrecy-review/one-person-in-two-roles",
  severity: "warning",
  title: { zh: "一人兼任两个角色", en: "One person in two roles" },
  message: {
    zh: "{roleA}和{roleB}是同一人",
    en: "{roleAEn} and {roleBEn} are one person",
  },
  basis: [{ source: "work-points-2016", article: "五(一)" }, { source: "secrecy-review-practice" }],
  since: "0.1.0",
  examples: [
    {
      name: "three persons",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        submitter: "01",
        reviewer: "02",
        approver: "03",
      },
      findings: [],
    },
    {
      name: "who submits reviews",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        submitter: "01",
        reviewer: " 01",
        approver: "03",
      },
      findings: ["/reviewer"],
    },
    {
      name: "one for all",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        submitter: "01",
        reviewer: "01",
        approver: "01",
      },
      findings: ["/reviewer", "/approver"],
    },
    {
      name: "a role not filled in",
      record: { recordType: "secrecy-review", item: "dibao-2024-06", submitter: "01", approver: "03" },
      findings: [],
      notRun: true,
    },
  ],
  *check(review) {
    const before: (typeof roles)[number][] = [];
    for (const role of roles) {
      const person = review[role.key]?.normalize("NFKC").trim();
      if (person === undefined) continue;
      const same = before.find(({ key }) => review[key]?.normalize("NFKC").trim() === person);
      if (same !== undefined) {
        yield {
          at: `/${role.key}`,
          data: { roleA: same.zh, roleAEn: same.en, roleB: role.zh, roleBEn: role.en },
        };
      }
      before.push(role);
    }
    if (before.length < roles.length) yield roleMissing;
  },
};
