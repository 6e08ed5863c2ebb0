import { pointer } from "../../../src/pointer.js";
import { publishedLater } from "../../../src/projects/dated-disclosure.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A licence or a penalty published more than seven working days after the decision.
 *
 * The seven days were read in restatements only, so this is a warning.
 */
export const decisionPublishedLate: Rule<"construction-project"> = {
  code: "construction-project/decision-published-late",
  severity: "warning",
  title: { zh: "行政许可、行政处罚公开迟于期限", en: "Licence or penalty published late" },
  message: {
    zh: "决定于 {trigger} 作出，最迟应在 {due}（第 7 个工作日）上网公开，实际 {taken} 才公开",
    en: "decided on {trigger}, it was due by {due}, the seventh working day, and was published on {taken}",
  },
  basis: [
    { source: "major-project-disclosure-opinions-2017", article: "公开时限" },
    { source: "double-publicity-opinions-2018", article: "序言" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the seventh working day",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        decisions: [
          { kind: "licence", title: "施工许可证", decidedOn: "2025-09-26", publishedOn: "2025-10-13" },
        ],
      },
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        decisions: [
          { kind: "penalty", title: "处罚决定", decidedOn: "2025-09-26", publishedOn: "2025-10-14" },
        ],
      },
      findings: ["/decisions/0/publishedOn"],
    },
    {
      name: "not said when it was published",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        decisions: [{ kind: "licence", title: "施工许可证", decidedOn: "2025-09-26" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ decisions = [] }, context) {
    const dated = decisions.map(({ decidedOn, publishedOn }, index) => ({
      formedOn: decidedOn,
      publishedOn,
      at: pointer("decisions", index, "publishedOn"),
    }));
    yield* publishedLater(dated, "double-publicity", context);
  },
};
