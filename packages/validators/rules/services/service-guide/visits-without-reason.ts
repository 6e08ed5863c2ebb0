import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * More than one visit, without a word why.
 *
 * Practice, not a provision: an info.
 */
export const visitsWithoutReason: Rule<"service-guide"> = {
  code: "service-guide/visits-without-reason",
  severity: "info",
  title: { zh: "多次到现场没有说明理由", en: "Several visits without a reason" },
  message: {
    zh: "到办事现场 {visits} 次，没有说明理由（字段 visitsReason）",
    en: "{visits} visits are needed, and why is not said (visitsReason)",
  },
  basis: [{ source: "service-guide-practice", article: "到现场次数" }],
  since: "0.1.0",
  examples: [
    {
      name: "one",
      record: { recordType: "service-guide", name: "社会团体成立登记", visits: 1 },
      findings: [],
    },
    {
      name: "two, with the reason",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        visits: 2,
        visitsReason: "核对原件一次，领取证书一次",
      },
      findings: [],
    },
    {
      name: "two",
      record: { recordType: "service-guide", name: "社会团体成立登记", visits: 2 },
      findings: ["/visits"],
    },
  ],
  *check({ visits, visitsReason }) {
    if (visits !== undefined && visits > 1 && visitsReason === undefined) {
      yield { at: pointer("visits"), data: { visits } };
    }
  },
};
