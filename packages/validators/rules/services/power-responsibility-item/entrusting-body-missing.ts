import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Who acts for another body has to say for which.
 *
 * Known from published lists: a warning.
 */
export const entrustingBodyMissing: Rule<"power-responsibility-item"> = {
  code: "power-responsibility-item/entrusting-body-missing",
  severity: "warning",
  title: { zh: "受委托组织没有写明委托部门", en: "Entrusting body not named" },
  message: {
    zh: "实施主体性质为受委托组织，没有写明委托部门（字段 entrustedBy）",
    en: "the body is an entrusted organisation, and by whom is not said (entrustedBy)",
  },
  basis: [{ source: "power-list-practice", article: "委托部门" }],
  since: "0.1.0",
  examples: [
    {
      name: "named",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        subjectKind: "3",
        entrustedBy: { name: "某县民政局" },
      },
      findings: [],
    },
    {
      name: "an organ by law",
      record: { recordType: "power-responsibility-item", name: "社会团体成立登记", subjectKind: "1" },
      findings: [],
    },
    {
      name: "not named",
      record: { recordType: "power-responsibility-item", name: "社会团体成立登记", subjectKind: "3" },
      findings: ["/subjectKind"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        excerpt: true,
        subjectKind: "3",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ subjectKind, entrustedBy, excerpt }) {
    if (subjectKind !== "3" || entrustedBy !== undefined) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: pointer("subjectKind") };
  },
};
