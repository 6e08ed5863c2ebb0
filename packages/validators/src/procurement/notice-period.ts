import type { NotEvaluated } from "../rule.js";

export const periodInWords: NotEvaluated = {
  notRun: { zh: "公告期限没有天数，只有文字", en: "the notice period is given in words, without a number" },
};

export const periodUndecided: NotEvaluated = {
  notRun: {
    zh: "公告期限按“日”计，是否够工作日数要看起止日期",
    en: "the notice period is in days; whether they hold enough working days depends on the dates",
  },
};
