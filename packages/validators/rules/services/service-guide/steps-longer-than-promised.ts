import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";
import { isLonger, limitText, type Span, spanOf, spanText, sumOfSpans } from "../../../src/time-limit.js";

/**
 * Steps taken one after the other cannot take longer than the whole.
 *
 * Steps that bear the same number run side by side, so the longest of them counts once. Steps said not to
 * count, such as a hearing or an appraisal, are left out.
 */
export const stepsLongerThanPromised: Rule<"service-guide"> = {
  code: "service-guide/steps-longer-than-promised",
  severity: "error",
  title: { zh: "各环节时限之和长于承诺时限", en: "Steps take longer than the promised limit" },
  message: {
    zh: "各环节时限合计 {total}，长于承诺办结时限 {promised}",
    en: "the steps add up to {total}, longer than the promised limit of {promised}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "1 + 5 + 5 + 5 + 5 working days within 22",
      record: {
        recordType: "service-guide",
        name: "高龄津贴申领",
        promisedLimit: { amount: 22, unit: "workday" },
        steps: [
          { name: "受理", limit: { amount: 1, unit: "workday" } },
          { name: "初审", limit: { amount: 5, unit: "workday" } },
          { name: "审核", limit: { amount: 5, unit: "workday" } },
          { name: "审批", limit: { amount: 5, unit: "workday" } },
          { name: "办结", limit: { amount: 5, unit: "workday" } },
        ],
      },
      findings: [],
    },
    {
      name: "as long as promised, half days included",
      record: {
        recordType: "service-guide",
        name: "慈善组织认定",
        promisedLimit: { amount: 3, unit: "workday" },
        steps: [
          { name: "受理", limit: { amount: 0.5, unit: "workday" } },
          { name: "审查", limit: { amount: 2, unit: "workday" } },
          { name: "决定", limit: { amount: 0.5, unit: "workday" } },
          { name: "送达", limit: { instant: true } },
        ],
      },
      findings: [],
    },
    {
      name: "half a working day too long",
      record: {
        recordType: "service-guide",
        name: "慈善组织认定",
        promisedLimit: { amount: 3, unit: "workday" },
        steps: [
          { name: "受理", limit: { amount: 1, unit: "workday" } },
          { name: "审查", limit: { amount: 2, unit: "workday" } },
          { name: "决定", limit: { amount: 0.5, unit: "workday" } },
        ],
      },
      findings: ["/steps"],
    },
    {
      name: "eight hours are one working day",
      record: {
        recordType: "service-guide",
        name: "孤儿救助资格认定",
        promisedLimit: { amount: 1, unit: "workday" },
        steps: [
          { name: "受理", limit: { amount: 4, unit: "hour" } },
          { name: "审核", limit: { amount: 2, unit: "hour" } },
          { name: "办结", limit: { amount: 2, unit: "hour" } },
        ],
      },
      findings: [],
    },
    {
      name: "two steps side by side, and an appraisal that does not count",
      record: {
        recordType: "service-guide",
        name: "养老机构备案",
        promisedLimit: { amount: 10, unit: "workday" },
        steps: [
          { order: 1, name: "受理", limit: { amount: 2, unit: "workday" } },
          { order: 2, name: "书面审查", limit: { amount: 5, unit: "workday" } },
          { order: 2, name: "实地查验", limit: { amount: 6, unit: "workday" } },
          { order: 3, name: "专家评审", counted: false, limit: { amount: 15, unit: "workday" } },
          { order: 4, name: "决定", limit: { amount: 2, unit: "workday" } },
        ],
      },
      findings: [],
    },
    {
      name: "a step without a limit leaves the sum open",
      record: {
        recordType: "service-guide",
        name: "养老机构备案",
        promisedLimit: { amount: 10, unit: "workday" },
        steps: [{ name: "受理", limit: { amount: 2, unit: "workday" } }, { name: "决定" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "the steps that have a limit are already too long",
      record: {
        recordType: "service-guide",
        name: "养老机构备案",
        promisedLimit: { amount: 10, unit: "workday" },
        steps: [{ name: "受理", limit: { amount: 12, unit: "workday" } }, { name: "决定" }],
      },
      findings: ["/steps"],
    },
    {
      name: "no step has a limit",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        promisedLimit: { instant: true },
        steps: [{ name: "初审" }, { name: "受理" }, { name: "登记（发证）" }],
      },
      findings: [],
    },
  ],
  *check({ promisedLimit, steps }) {
    if (promisedLimit === undefined || promisedLimit === "无") return;
    const counted = printedList(steps).filter((step) => step.counted !== false);
    if (counted.every((step) => step.limit === undefined)) return;
    const promised = spanOf(promisedLimit);
    const inTurn: Span[] = [];
    const placeOfOrder = new Map<number, number>();
    let complete = promised !== undefined;
    for (const { order, limit } of counted) {
      const span = limit === undefined ? undefined : spanOf(limit);
      if (span === undefined) {
        complete = false;
        continue;
      }
      const place = order === undefined ? undefined : placeOfOrder.get(order);
      if (place === undefined) {
        if (order !== undefined) placeOfOrder.set(order, inTurn.length);
        inTurn.push(span);
        continue;
      }
      const longer = isLonger(span, inTurn[place] as Span);
      if (longer === true) inTurn[place] = span;
      if (longer === undefined) complete = false;
    }
    const total = sumOfSpans(inTurn);
    const longer = promised === undefined ? undefined : isLonger(total, promised);
    if (longer === true) {
      yield { at: pointer("steps"), data: { total: spanText(total), promised: limitText(promisedLimit) } };
    } else if (longer === undefined || !complete) {
      yield {
        notRun: {
          zh: "有的环节或者承诺办结时限没有数字、单位，或者单位不同，合计是否超出取决于日历",
          en: "a step or the promised limit lacks a number or unit, or the units differ, so the sum depends on the calendar",
        },
      };
    }
  },
};
