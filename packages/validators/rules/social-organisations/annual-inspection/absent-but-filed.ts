import type { Rule } from "../../../src/rule.js";
import { exampleInspection } from "../../../src/social-organisations/example-inspection.js";

/** An organisation said not to have taken part, with the day on which it filed its papers. */
export const absentButFiled: Rule<"annual-inspection"> = {
  code: "annual-inspection/absent-but-filed",
  severity: "error",
  title: { zh: "未参检却有报送日期", en: "Absent, yet it filed" },
  message: {
    zh: "结论是未参检，却写明 {filed} 已报登记管理机关",
    en: "the organisation is said to be absent, yet it filed on {filed}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "absent, and nothing filed",
      record: {
        recordType: "annual-inspection",
        organisation: exampleInspection.organisation,
        year: 2023,
        conclusion: "absent",
      },
      findings: [],
    },
    {
      name: "absent, and filed",
      record: { ...exampleInspection, conclusion: "absent" },
      findings: ["/conclusion"],
    },
  ],
  *check({ conclusion, toRegistrarOn }) {
    if (conclusion === "absent" && toRegistrarOn !== undefined) {
      yield { at: "/conclusion", data: { filed: toRegistrarOn } };
    }
  },
};
