import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { isLonger, limitText, spanOf } from "../../../src/time-limit.js";

/**
 * A promise longer than the law allows promises to break the law.
 *
 * Units are compared by what working days took in all the published arrangements, and only where every start
 * and every reading of 日 gives the same answer: two months are longer than 20 working days, 61 working days
 * longer than 60日, 30 working days no longer than that. The rest is reported as not run.
 */
export const promisedLongerThanStatutory: Rule<"service-guide"> = {
  code: "service-guide/promised-longer-than-statutory",
  severity: "error",
  title: { zh: "承诺时限长于法定时限", en: "Promised time limit longer than the statutory one" },
  message: {
    zh: "承诺办结时限 {promised} 长于法定办结时限 {statutory}",
    en: "the promised limit of {promised} is longer than the statutory limit of {statutory}",
  },
  basis: [{ source: "arithmetic" }, { source: "administrative-licensing-law", article: "第三十七条" }],
  since: "0.1.0",
  examples: [
    {
      name: "shorter, same unit",
      record: {
        recordType: "service-guide",
        name: "社会团体名称预登记",
        statutoryLimit: { amount: 20, unit: "workday" },
        promisedLimit: { amount: 8, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "equal",
      record: {
        recordType: "service-guide",
        name: "老年人优待证核发",
        statutoryLimit: { amount: 60, unit: "workday" },
        promisedLimit: { amount: 60, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "one working day longer",
      record: {
        recordType: "service-guide",
        name: "慈善组织公开募捐资格审批",
        statutoryLimit: { amount: 20, unit: "workday" },
        promisedLimit: { amount: 21, unit: "workday" },
      },
      findings: ["/promisedLimit"],
    },
    {
      name: "20 days are never longer than 20 working days",
      record: {
        recordType: "service-guide",
        name: "慈善组织认定",
        statutoryLimit: { amount: 20, unit: "workday" },
        promisedLimit: { amount: 20, unit: "day" },
      },
      findings: [],
    },
    {
      name: "61 working days are longer than 60日",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        statutoryLimit: { amount: 60, unit: "day" },
        promisedLimit: { amount: 61, unit: "workday" },
      },
      findings: ["/promisedLimit"],
    },
    {
      name: "20日 of the licensing law are working days, so 20 working days may be as long",
      record: {
        recordType: "service-guide",
        name: "慈善组织公开募捐资格审批",
        itemType: "01",
        statutoryLimit: { amount: 20, unit: "day" },
        promisedLimit: { amount: 20, unit: "workday" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "30 working days took at the most 52 days, so they fit into 60日",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        statutoryLimit: { amount: 60, unit: "day" },
        promisedLimit: { amount: 30, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "whether 40 working days fit into 60日 is left to the calendar",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        statutoryLimit: { amount: 60, unit: "day" },
        promisedLimit: { amount: 40, unit: "workday" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "done on the spot",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        statutoryLimit: { amount: 1, unit: "month" },
        promisedLimit: { instant: true },
      },
      findings: [],
    },
    {
      name: "two hours are within one working day",
      record: {
        recordType: "service-guide",
        name: "孤儿救助资格认定",
        statutoryLimit: { amount: 1, unit: "workday" },
        promisedLimit: { amount: 2, unit: "hour" },
      },
      findings: [],
    },
    {
      name: "a limit without a number cannot be compared",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        statutoryLimit: { amount: 1, unit: "month" },
        promisedLimit: { sourceText: "及时" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "no provision sets a limit",
      record: {
        recordType: "service-guide",
        name: "高龄津贴申领",
        statutoryLimit: "无",
        promisedLimit: { amount: 30, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "three months against 20 working days: longer in every calendar",
      record: {
        recordType: "service-guide",
        name: "养老机构设立许可",
        statutoryLimit: { amount: 20, unit: "workday" },
        promisedLimit: { amount: 3, unit: "month" },
      },
      findings: ["/promisedLimit"],
    },
    {
      name: "two months against 20 working days, which took at the most 38 days",
      record: {
        recordType: "service-guide",
        name: "养老机构设立许可",
        statutoryLimit: { amount: 20, unit: "workday" },
        promisedLimit: { amount: 2, unit: "month" },
      },
      findings: ["/promisedLimit"],
    },
    {
      name: "one month against 20 working days depends on the days in question",
      record: {
        recordType: "service-guide",
        name: "养老机构设立许可",
        statutoryLimit: { amount: 20, unit: "workday" },
        promisedLimit: { amount: 1, unit: "month" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ promisedLimit, statutoryLimit }) {
    if (promisedLimit === undefined || promisedLimit === "无") return;
    if (statutoryLimit === undefined || statutoryLimit === "无") return;
    const data = { promised: limitText(promisedLimit), statutory: limitText(statutoryLimit) };
    const promised = spanOf(promisedLimit);
    const statutory = spanOf(statutoryLimit);
    const longer =
      promised === undefined || statutory === undefined ? undefined : isLonger(promised, statutory);
    if (longer === true) yield { at: pointer("promisedLimit"), data };
    if (longer === undefined) {
      yield {
        notRun: {
          zh: `承诺办结时限 ${data.promised} 与法定办结时限 ${data.statutory} 单位不同或者缺数字、单位，长短取决于日历`,
          en: `${data.promised} and ${data.statutory} differ in unit, or lack a number or unit: which is longer depends on the calendar`,
        },
      };
    }
  },
};
