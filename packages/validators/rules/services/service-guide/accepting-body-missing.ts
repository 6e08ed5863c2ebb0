import type { Rule } from "../../../src/rule.js";

/** TEMP */
export const acceptingBodyMissing: Rule<"service-guide"> = {
  code: "service-guide/accepting-body-missing",
  severity: "warning",
  title: { zh: "未写明受理机构", en: "No accepting body" },
  message: { zh: "未写明受理机构", en: "The guide names no accepting body" },
  basis: [{ source: "work-points-2016", article: "一(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "named",
      record: { recordType: "service-guide", name: "x", acceptingBody: { name: "泉州市民政局" } },
      findings: [],
    },
    { name: "left out", record: { recordType: "service-guide", name: "x" }, findings: [""] },
  ],
  *check(record) {
    if (record.acceptingBody === undefined) yield { at: "" };
  },
};
