import type { PartRule } from "../../../src/part-rule.js";
import { printedLimit } from "../../../src/services/printed-limit.js";

/**
 * The number of a limit is not the one printed.
 *
 * 日, 天 and 工作日 are one kind here, because 日 of a law may mean working days. A text with no period, or with
 * several, is left to people.
 */
export const differsFromText: PartRule<"time-limit"> = {
  code: "time-limit/differs-from-text",
  severity: "warning",
  title: { zh: "时限数值与原文不同", en: "Limit differs from its text" },
  message: {
    zh: "时限填为 {amount}（{unit}），原文“{text}”写的是 {printed}（{kind}）",
    en: "the limit is given as {amount} ({unit}); the text {text} says {printed} ({kind})",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "as printed",
      part: { amount: 20, unit: "workday", sourceText: "自受理之日起二十个工作日内" },
      findings: [],
    },
    {
      name: "日 may be working days",
      part: { amount: 60, unit: "workday", sourceText: "60日" },
      findings: [],
    },
    {
      name: "another number",
      part: { amount: 20, unit: "workday", sourceText: "15个工作日" },
      findings: ["/amount"],
    },
    {
      name: "days for months",
      part: { amount: 3, unit: "day", sourceText: "三个月" },
      findings: ["/amount"],
    },
    {
      name: "two periods",
      part: { amount: 5, unit: "workday", sourceText: "法定60日，承诺5个工作日" },
      findings: [],
      notRun: true,
    },
    { name: "on the spot", part: { instant: true, sourceText: "当场办结" }, findings: [] },
  ],
  *check({ amount, unit, sourceText: text }) {
    if (amount === undefined || unit === undefined || text === undefined) return;
    const limit = printedLimit(text);
    if (limit === undefined) {
      yield {
        notRun: {
          zh: `时限原文“${text}”读不出一个期限`,
          en: `the text ${text} does not name one period`,
        },
      };
    } else if (limit.amount !== amount || limit.kind !== (unit === "workday" ? "day" : unit)) {
      yield { at: "/amount", data: { amount, unit, text, printed: limit.amount, kind: limit.kind } };
    }
  },
};
