import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { isLonger, limitText, spanOf, workdays } from "../../../src/time-limit.js";

/**
 * What is handled on the spot takes no days, and what takes none is handled on the spot.
 *
 * One working day is let pass: portals print it for items that are done the same day.
 */
export const instantServiceContradictsLimit: Rule<"service-guide"> = {
  code: "service-guide/instant-service-contradicts-limit",
  severity: "warning",
  title: { zh: "办件类型与承诺时限不符", en: "Kind of handling contradicts the promised limit" },
  message: {
    zh: "办件类型为{kind}，承诺办结时限却为 {promised}",
    en: "the item is of the kind {kind}, but its promised limit is {promised}",
  },
  basis: [{ source: "service-guide-practice", article: "办理时限" }],
  since: "0.1.0",
  examples: [
    {
      name: "即办件, done on the spot",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        projectType: "1",
        promisedLimit: { instant: true },
      },
      findings: [],
    },
    {
      name: "即办件 within one working day",
      record: {
        recordType: "service-guide",
        name: "孤儿救助资格认定",
        projectType: "1",
        promisedLimit: { amount: 1, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "即办件 in two working days",
      record: {
        recordType: "service-guide",
        name: "孤儿救助资格认定",
        projectType: "1",
        promisedLimit: { amount: 2, unit: "workday" },
      },
      findings: ["/promisedLimit"],
    },
    {
      name: "承诺件 with nothing to wait for",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        projectType: "2",
        promisedLimit: { amount: 0, unit: "workday" },
      },
      findings: ["/promisedLimit"],
    },
    {
      name: "承诺件 with a limit",
      record: {
        recordType: "service-guide",
        name: "高龄津贴申领",
        projectType: "2",
        promisedLimit: { amount: 30, unit: "workday" },
      },
      findings: [],
    },
  ],
  *check({ projectType, promisedLimit }) {
    if (projectType === undefined || promisedLimit === undefined || promisedLimit === "无") return;
    const span = spanOf(promisedLimit);
    if (span === undefined) return;
    const contradiction =
      projectType === "1" ? isLonger(span, workdays(1)) === true : isLonger(span, workdays(0)) === false;
    const kind = projectType === "1" ? "即办件" : "承诺件";
    if (contradiction)
      yield { at: pointer("promisedLimit"), data: { kind, promised: limitText(promisedLimit) } };
  },
};
