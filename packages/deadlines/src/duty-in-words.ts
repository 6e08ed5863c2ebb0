import type { DeadlineRuleVersion, Period } from "./deadline-rule.js";
import type { Language } from "./text.js";

const units = {
  "zh-CN": { hour: "小时", workday: "个工作日", day: "日", month: "个月", year: "年" },
  en: { hour: "hour", workday: "working day", day: "day", month: "month", year: "year" },
} as const;

/** `20 个工作日`, `20 working days`. */
export const periodInWords = ({ amount, unit }: Period, lang: Language): string =>
  `${amount} ${units[lang][unit]}${lang === "en" && amount !== 1 ? "s" : ""}`;

/** What a version demands, in a few words: `20 个工作日内`, `at least 7 days`. */
export const dutyInWords = (version: DeadlineRuleVersion, lang: Language): string => {
  const zh = lang === "zh-CN";
  switch (version.direction) {
    case "after": {
      const period = periodInWords(version.period, lang);
      return zh ? `${version.fromNextDay ? "次日起 " : ""}${period}内` : `within ${period}`;
    }
    case "before": {
      const period = periodInWords(version.period, lang);
      return zh ? `至少 ${period}前` : `at least ${period} before`;
    }
    case "hold": {
      const period = periodInWords(version.period, lang);
      return zh ? `不少于 ${period}` : `at least ${period}`;
    }
    case "every": {
      const { amount, unit } = version.period;
      const period = periodInWords(version.period, lang);
      if (amount === 1)
        return zh ? `每${units[lang][unit]}至少一次` : `at least once every ${units[lang][unit]}`;
      return zh ? `每 ${period}至少一次` : `at least once every ${period}`;
    }
    case "fixed":
      return fixedInWords(version.on, version.recurrence, zh);
    case "window":
      return zh
        ? `每年 ${version.opens} 至 ${version.closes}`
        : `every year, ${version.opens} to ${version.closes}`;
    case "with":
      return zh ? "同时" : "at the same time";
    case "derive":
      return zh ? "按渠道确定收到之日" : "the day of receipt, by the channel";
  }
};

const fixedInWords = (on: string, recurrence: "yearly" | "monthly" | "next-year", zh: boolean): string =>
  ({
    yearly: zh ? `每年 ${on} 前` : `every year by ${on}`,
    monthly: zh ? `每月 ${on} 日前` : `every month by day ${on}`,
    "next-year": zh ? `次年 ${on} 前` : `by ${on} of the next year`,
  })[recurrence];
