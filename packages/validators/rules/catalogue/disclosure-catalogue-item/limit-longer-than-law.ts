import type { NotEvaluated, Rule } from "../../../src/rule.js";
import { isLonger, limitText, spanOf, workdays } from "../../../src/time-limit.js";

const withoutNumber: NotEvaluated = {
  notRun: { zh: "时限没有数字或者单位", en: "the limit has no number or no unit" },
};

/**
 * A catalogue that gives more time than the regulations do.
 *
 * It is a warning, because a law or regulation may set another period; what depends on the days in question is not
 * said to be longer.
 */
export const limitLongerThanLaw: Rule<"disclosure-catalogue-item"> = {
  code: "disclosure-catalogue-item/limit-longer-than-law",
  severity: "warning",
  title: { zh: "目录时限长于二十个工作日", en: "Time limit longer than twenty working days" },
  message: {
    zh: "目录定的时限是{limit}，主动公开应在二十个工作日内；另有法律、法规规定的请写进依据",
    en: "the catalogue allows {limit}, proactive disclosure is due within twenty working days; another law or regulation should stand in the basis",
  },
  basis: [{ source: "government-information-regulations", article: "第二十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "twenty working days",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        limit: { amount: 20, unit: "workday" },
        method: "proactive",
      },
      findings: [],
    },
    {
      name: "stricter",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        limit: { amount: 15, unit: "workday" },
        method: "proactive",
      },
      findings: [],
    },
    {
      name: "twenty-one",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        limit: { amount: 21, unit: "workday" },
        method: "proactive",
      },
      findings: ["/limit"],
    },
    {
      name: "two months",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        limit: { amount: 2, unit: "month" },
        method: "proactive",
      },
      findings: ["/limit"],
    },
    {
      name: "on request",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        limit: { amount: 2, unit: "month" },
        method: "on-request",
      },
      findings: [],
    },
    {
      name: "without a number",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        limit: { sourceText: "及时" },
        method: "proactive",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ limit, method }) {
    if (limit === undefined || method === "on-request" || method === "withheld") return;
    const span = spanOf(limit);
    if (span === undefined) yield withoutNumber;
    else if (isLonger(span, workdays(20)) === true) yield { at: "/limit", data: { limit: limitText(limit) } };
  },
};
