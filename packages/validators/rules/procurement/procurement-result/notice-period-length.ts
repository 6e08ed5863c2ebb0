import { periodInWords } from "../../../src/procurement/notice-period.js";
import { isStatutoryNotice } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";
import { limitText } from "../../../src/time-limit.js";

/**
 * A notice period that is not one working day.
 *
 * Seven working days is the time suppliers have to question the result, which begins
 * when the notice period ends; the two are often run together.
 */
export const noticePeriodLength: Rule<"procurement-result"> = {
  code: "procurement-result/notice-period-length",
  severity: "info",
  title: { zh: "公告期限不是一个工作日", en: "Notice period other than one working day" },
  message: {
    zh: "公告期限写为“{printed}”，结果公告的期限一般是 1 个工作日；7 个工作日是供应商提出质疑的期限",
    en: "the notice period is given as “{printed}”; for results it is one working day, seven are the time to question them",
  },
  basis: [{ source: "procurement-tender-measures", article: "第六十九条" }],
  since: "0.1.0",
  examples: [
    {
      name: "one working day",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        noticePeriod: { sourceText: "自本公告发布之日起1个工作日", amount: 1, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "seven working days",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        noticePeriod: { sourceText: "公示期 7个工作日", amount: 7, unit: "workday" },
      },
      findings: ["/noticePeriod"],
    },
    {
      name: "one day by the calendar",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        noticePeriod: { amount: 1, unit: "day" },
      },
      findings: ["/noticePeriod"],
    },
    {
      name: "in words only",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        noticePeriod: { sourceText: "本公告发布之日后第2个工作日止" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "five working days on a hospital's site",
      record: {
        recordType: "procurement-result",
        noticeType: "other",
        lots: [{ outcome: "pending" }],
        noticePeriod: { amount: 5, unit: "workday" },
      },
      findings: [],
    },
  ],
  *check(record) {
    const { noticePeriod } = record;
    if (noticePeriod === undefined || !isStatutoryNotice(record)) return;
    const { amount, unit = "workday", sourceText } = noticePeriod;
    if (amount === undefined) yield periodInWords;
    else if (amount !== 1 || unit !== "workday")
      yield {
        at: "/noticePeriod",
        data: { printed: sourceText ?? limitText(noticePeriod) },
      };
  },
};
