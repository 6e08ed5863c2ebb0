import { dueBy, takenEarly } from "../../../src/deadline.js";
import { isTendering } from "../../../src/procurement/invitation.js";
import { issueDay } from "../../../src/procurement/steps.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";

/**
 * Tender documents that can be had for less than five working days.
 *
 * Notices usually count the day of issue, which the law does not forbid, so it is counted here. Works under the
 * Bidding Law have five days, not working days.
 */
export const documentSupplyTooShort: Rule<"procurement-tender"> = {
  code: "procurement-tender/document-supply-too-short",
  severity: "error",
  title: {
    zh: "招标文件提供期限不足五个工作日",
    en: "Tender documents supplied for less than five working days",
  },
  message: {
    zh: "招标文件自 {trigger} 起提供，至少应到 {due}，实际到 {taken} 为止",
    en: "tender documents are supplied from {trigger}, at least until {due}, and actually until {taken}",
  },
  basis: [{ source: "government-procurement-regulation", article: "第三十一条第一款" }],
  since: "0.1.0",
  examples: [
    {
      name: "Monday to Friday",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        documentPeriod: { from: "2021-12-06", to: "2021-12-10" },
      },
      findings: [],
    },
    {
      name: "Monday to Thursday",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        documentPeriod: { from: "2021-12-06", to: "2021-12-09" },
      },
      findings: ["/documentPeriod/to"],
    },
    {
      name: "across the National Day holiday",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        documentPeriod: { from: "2025-09-28", to: "2025-10-08" },
      },
      findings: ["/documentPeriod/to"],
    },
    {
      name: "works, five days by the calendar",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        category: "works",
        documentPeriod: { from: "2024-03-08", to: "2024-03-13" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "works, with time enough in either law",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        category: "works",
        documentPeriod: { from: "2024-03-08", to: "2024-03-15" },
      },
      findings: [],
    },
    {
      name: "no last day",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        documentPeriod: { from: "2024-03-01" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const { method, category, documentPeriod } = record;
    if (method !== undefined && !isTendering(method)) return;
    const results = takenEarly({
      trigger: issueDay(record),
      taken: {
        date: documentPeriod?.to,
        name: { zh: "获取文件的截止日期", en: "the last day documents are supplied" },
      },
      at: "/documentPeriod/to",
      due: (trigger) => {
        const result = dueBy(context, "procurement-bid-document-supply", trigger);
        if (result === undefined || "notRun" in result) return result;
        return result.readings.find(({ id }) => id === "issue-day-counted") ?? result;
      },
    });
    for (const result of results) yield category === "works" && "at" in result ? underBiddingLaw : result;
  },
};

const underBiddingLaw: NotEvaluated = {
  notRun: {
    zh: "工程依招标投标法招标的，提供期限按日而不按工作日计",
    en: "for works under the Bidding Law the period is in days, not working days",
  },
};
