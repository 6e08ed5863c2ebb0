import type { Rule } from "../../../src/rule.js";
import { isOutOfRange } from "../../../src/supervision/ratio.js";

/**
 * A share of nothing, or of more than everything.
 */
export const ratioOutOfRange: Rule<"random-inspection-item"> = {
  code: "random-inspection-item/ratio-out-of-range",
  severity: "error",
  title: { zh: "检查比例不在 0 到 100% 之间", en: "Ratio out of range" },
  message: {
    zh: "检查比例是 {percent}%，应大于 0，不大于 100%",
    en: "the ratio is {percent}%; it is more than 0 and at most 100%",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "three per cent",
      record: {
        recordType: "random-inspection-item",
        item: "社会组织遵守章程情况",
        object: "登记在册的社会组织",
        contents: ["内部治理"],
        methods: ["on-site"],
        subject: "某某县民政局",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第二十四条" }],
        ratio: { percent: 3 },
        frequency: "每年一次",
        level: "4",
      },
      findings: [],
    },
    {
      name: "all of them",
      record: { recordType: "random-inspection-item", item: "社会组织遵守章程情况", ratio: { percent: 100 } },
      findings: [],
    },
    {
      name: "nothing",
      record: { recordType: "random-inspection-item", item: "社会组织遵守章程情况", ratio: { percent: 0 } },
      findings: ["/ratio/percent"],
    },
    {
      name: "a point lost",
      record: { recordType: "random-inspection-item", item: "社会组织遵守章程情况", ratio: { percent: 300 } },
      findings: ["/ratio/percent"],
    },
  ],
  *check({ ratio }) {
    if (isOutOfRange(ratio)) yield { at: "/ratio/percent", data: { percent: ratio?.percent ?? 0 } };
  },
};
