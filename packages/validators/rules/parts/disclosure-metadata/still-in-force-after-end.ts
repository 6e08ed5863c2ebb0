import type { PartRule } from "../../../src/part-rule.js";
import type { NotEvaluated } from "../../../src/rule.js";

const dayUnknown: NotEvaluated = {
  notRun: { zh: "没有给出检查之日，不知道是否已过", en: "the day of the check is not given" },
};

/**
 * A document said to be in force whose end has passed by the day of the check.
 */
export const stillInForceAfterEnd: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/still-in-force-after-end",
  severity: "error",
  title: { zh: "写作有效，废止日期已过", en: "Said to be in force after its end" },
  message: {
    zh: "有效性写作“有效”，而 {endedOn} 已经失效或者废止",
    en: "said to be in force, while it ended on {endedOn}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "its end is to come",
      part: { validity: "in-force", endedOn: "2026-12-31" },
      asOf: "2026-11-24",
      findings: [],
    },
    {
      name: "its last day",
      part: { validity: "in-force", endedOn: "2026-11-24" },
      asOf: "2026-11-24",
      findings: [],
    },
    {
      name: "its end has passed",
      part: { validity: "in-force", endedOn: "2026-11-23" },
      asOf: "2026-11-24",
      findings: ["/validity"],
    },
    {
      name: "the day of the check is not known",
      part: { validity: "in-force", endedOn: "2021-12-31" },
      findings: [],
      notRun: true,
    },
  ],
  *check({ validity, endedOn }, { asOf }) {
    if (validity !== "in-force" || endedOn === undefined) return;
    if (asOf === undefined) yield dayUnknown;
    else if (asOf > endedOn) yield { at: "/validity", data: { endedOn } };
  },
};
