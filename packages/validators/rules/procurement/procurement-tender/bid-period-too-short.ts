import { takenEarly } from "../../../src/deadline.js";
import { isTendering } from "../../../src/procurement/invitation.js";
import { bidsDue } from "../../../src/procurement/preparation-period.js";
import { deadlineDay, issueDay } from "../../../src/procurement/steps.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Less than twenty days from the issue of the tender documents to the deadline for bids.
 *
 * The day of issue is not counted.
 */
export const bidPeriodTooShort: Rule<"procurement-tender"> = {
  code: "procurement-tender/bid-period-too-short",
  severity: "error",
  title: { zh: "投标准备时间不足二十日", en: "Less than twenty days to prepare bids" },
  message: {
    zh: "招标文件于 {trigger} 开始发出，投标截止时间不得早于 {due}，实际为 {taken}",
    en: "the tender documents are issued on {trigger}: bids may be due on {due} at the earliest, and are due on {taken}",
  },
  basis: [{ source: "government-procurement-law", article: "第三十五条" }],
  since: "0.1.0",
  examples: [
    {
      name: "the twentieth day",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        documentPeriod: { from: "2024-03-01", to: "2024-03-08" },
        deadline: { date: "2024-03-21", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "the nineteenth",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        documentPeriod: { from: "2024-03-01", to: "2024-03-08" },
        deadline: { date: "2024-03-20", time: "09:30" },
      },
      findings: ["/deadline"],
    },
    {
      name: "the twentieth day in a holiday",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        documentPeriod: { from: "2021-01-22", to: "2021-01-29" },
        deadline: { date: "2021-02-11" },
      },
      findings: [],
    },
    {
      name: "a consultation under the title of a tender notice has another period",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        method: "competitive-consultation",
        documentPeriod: { from: "2024-03-01", to: "2024-03-08" },
        deadline: { date: "2024-03-12" },
      },
      findings: [],
    },
    {
      name: "the day the documents were issued is not printed",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        deadline: { date: "2024-03-20" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    if (record.method !== undefined && !isTendering(record.method)) return;
    yield* takenEarly({
      trigger: issueDay(record),
      taken: deadlineDay(record),
      at: "/deadline",
      due: bidsDue(context),
    });
  },
};
