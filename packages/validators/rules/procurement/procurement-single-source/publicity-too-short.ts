import { addDays } from "@zwgk/workdays";
import { dueBy, takenEarly } from "../../../src/deadline.js";
import { periodInWords, periodUndecided } from "../../../src/procurement/notice-period.js";
import type { Rule } from "../../../src/rule.js";
import { isLonger, limitText, spanOf, workdays } from "../../../src/time-limit.js";

/**
 * A publicity of less than five working days.
 *
 * A period printed with its first and last day holds both, so the first day is counted here if it is a working
 * day.
 */
export const publicityTooShort: Rule<"procurement-single-source"> = {
  code: "procurement-single-source/publicity-too-short",
  severity: "error",
  title: { zh: "公示期不足五个工作日", en: "Publicity of less than five working days" },
  message: {
    zh: "公示期为“{printed}”，不足 5 个工作日",
    en: "the publicity, “{printed}”, is shorter than five working days",
  },
  basis: [{ source: "government-procurement-regulation", article: "第三十八条" }],
  since: "0.1.0",
  examples: [
    {
      name: "five working days, Monday to Friday",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publicityPeriod: { from: "2024-03-04", to: "2024-03-08" },
      },
      findings: [],
    },
    {
      name: "Monday to Thursday",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publicityPeriod: { from: "2024-03-04", to: "2024-03-07" },
      },
      findings: ["/publicityPeriod/to"],
    },
    {
      name: "across the Spring Festival, to a make-up Sunday",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publicityPeriod: { from: "2024-02-06", to: "2024-02-18" },
      },
      findings: [],
    },
    {
      name: "to the day before it",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publicityPeriod: { from: "2024-02-06", to: "2024-02-17" },
      },
      findings: ["/publicityPeriod/to"],
    },
    {
      name: "a number of days",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        noticePeriod: { amount: 5, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "three working days",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        noticePeriod: { amount: 3, unit: "workday" },
      },
      findings: ["/noticePeriod"],
    },
    {
      name: "five working days promised, four given",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        noticePeriod: { amount: 5, unit: "workday" },
        publicityPeriod: { from: "2024-03-04", to: "2024-03-07" },
      },
      findings: ["/publicityPeriod/to"],
    },
    {
      name: "seven days may be five working days, or not",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        noticePeriod: { amount: 7, unit: "day" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "only the last day is printed, and no day of publication",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publicityPeriod: { to: "2024-03-08" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "nothing about the period, which is another rule's finding",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        reason: "源代码受专利保护",
      },
      findings: [],
    },
  ],
  *check({ publishedOn, noticePeriod, publicityPeriod }, context) {
    if (publicityPeriod?.to !== undefined) {
      const results = takenEarly({
        trigger: {
          date: publicityPeriod.from ?? publishedOn,
          name: { zh: "公示开始日期", en: "the first day of the publicity" },
        },
        taken: {
          date: publicityPeriod.to,
          name: { zh: "公示截止日期", en: "the last day of the publicity" },
        },
        at: "/publicityPeriod/to",
        due: (from) => dueBy(context, "procurement-single-source-notice", addDays(from, -1)),
      });
      for (const result of results) {
        if ("notRun" in result) yield result;
        else {
          const { trigger, taken } = result.data ?? {};
          yield { at: result.at, data: { printed: `${trigger}—${taken}` } };
        }
      }
      return;
    }
    if (noticePeriod === undefined) return;
    const span = spanOf(noticePeriod);
    const tooShort = span === undefined ? undefined : isLonger(workdays(5), span);
    if (span === undefined) yield periodInWords;
    else if (tooShort === undefined) yield periodUndecided;
    else if (tooShort) {
      yield {
        at: "/noticePeriod",
        data: { printed: noticePeriod.sourceText ?? limitText(noticePeriod) },
      };
    }
  },
};
