import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

/**
 * 及时 or 尽快 is not a time limit.
 *
 * Nobody can tell when it has been missed. Done on the spot is one: it is marked `instant`.
 */
export const limitWithoutNumber: Rule<"service-guide"> = {
  code: "service-guide/limit-without-number",
  severity: "warning",
  title: { zh: "时限没有数字", en: "Time limit without a number" },
  message: {
    zh: "时限没有写明数字；“及时”“尽快”不是时限，当场办结的应注明当场办结",
    en: "the time limit has no number; 及时 or 尽快 is not a limit, and what is done on the spot says so",
  },
  basis: [
    { source: "work-points-2016", article: "一(一)" },
    { source: "service-guide-practice", article: "办理时限" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "a number, and done on the spot",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        statutoryLimit: { amount: 1, unit: "month" },
        promisedLimit: { instant: true, sourceText: "证件材料齐全，当场予以登记" },
      },
      findings: [],
    },
    {
      name: "no provision sets a limit",
      record: { recordType: "service-guide", name: "高龄津贴申领", statutoryLimit: "无" },
      findings: [],
    },
    {
      name: "promised: 及时; a step: 尽快",
      record: {
        recordType: "service-guide",
        name: "国内婚姻登记",
        promisedLimit: { sourceText: "及时" },
        steps: [
          { name: "受理", limit: { instant: true } },
          { name: "送达", limit: { sourceText: "尽快" } },
        ],
      },
      findings: ["/promisedLimit", "/steps/1/limit"],
    },
  ],
  *check({ statutoryLimit, promisedLimit, acceptLimit, steps }) {
    const limits = [
      [pointer("statutoryLimit"), statutoryLimit],
      [pointer("promisedLimit"), promisedLimit],
      [pointer("acceptLimit"), acceptLimit],
      ...printedList(steps).map(({ limit }, index) => [pointer("steps", index, "limit"), limit] as const),
    ] as const;
    for (const [at, limit] of limits) {
      if (limit === undefined || limit === "无") continue;
      if (limit.amount === undefined && limit.instant !== true) yield { at };
    }
  },
};
