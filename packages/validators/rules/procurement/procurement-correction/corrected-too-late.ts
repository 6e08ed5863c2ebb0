import { dueBy } from "../../../src/deadline.js";
import { toldLate } from "../../../src/procurement/correction.js";
import { isTendering } from "../../../src/procurement/invitation.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A change that may affect bids, less than fifteen days before the deadline as it now stands.
 *
 * It is lawful at any time if the deadline is put off so far. Whether bids are affected only the purchaser can
 * say, in `affectsBids`; for negotiation, consultation and inquiry there is another rule.
 */
export const correctedTooLate: Rule<"procurement-correction"> = {
  code: "procurement-correction/corrected-too-late",
  severity: "error",
  title: { zh: "更正距投标截止不足十五日", en: "Changed less than fifteen days before the deadline" },
  message: {
    zh: "更正内容可能影响投标文件编制，投标截止时间为 {trigger}，最迟应在 {due} 更正，实际 {taken} 才更正；不足十五日的，应顺延截止时间",
    en: "the change may affect bids due on {trigger}: it had to be told by {due} and was told on {taken}; with less than fifteen days the deadline is put off",
  },
  basis: [{ source: "government-procurement-regulation", article: "第三十一条第二款" }],
  since: "0.1.0",
  examples: [
    {
      name: "fifteen days before",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        method: "open-tender",
        affectsBids: true,
        targets: ["documents"],
        correctedOn: "2024-03-07",
        correctedDeadline: { date: "2024-03-22", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "fourteen days before, the deadline left where it was",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        method: "open-tender",
        affectsBids: true,
        targets: ["documents"],
        correctedOn: "2024-03-08",
        originalDeadline: { date: "2024-03-22", time: "09:30" },
      },
      findings: ["/correctedOn"],
    },
    {
      name: "the deadline put off far enough",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        method: "open-tender",
        affectsBids: true,
        correctedOn: "2024-03-20",
        originalDeadline: { date: "2024-03-22", time: "09:30" },
        correctedDeadline: { date: "2024-04-05", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "put off, and not far enough; no day of correction but that of publication",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        affectsBids: true,
        publishedOn: "2024-03-20",
        originalDeadline: { date: "2024-03-22", time: "09:30" },
        correctedDeadline: { date: "2024-03-29", time: "09:30" },
      },
      findings: ["/publishedOn"],
    },
    {
      name: "only the time of opening, which affects no bid",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        affectsBids: false,
        correctedOn: "2024-03-20",
        correctedDeadline: { date: "2024-03-22", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "a correction of the result",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        targets: ["result"],
        correctedOn: "2024-03-25",
      },
      findings: [],
    },
    {
      name: "of a prequalification notice, which has another period",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        originalNotice: { noticeType: "procurement-prequalification" },
        affectsBids: true,
        correctedOn: "2024-03-20",
        correctedDeadline: { date: "2024-03-22", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "whether it affects bids is not said",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        correctedOn: "2024-03-20",
        correctedDeadline: { date: "2024-03-22", time: "09:30" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "the deadline is not known",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        affectsBids: true,
        correctedOn: "2024-03-20",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const { method, originalNotice } = record;
    if (method !== undefined && !isTendering(method)) return;
    if (!invitesBids.has(originalNotice?.noticeType)) return;
    yield* toldLate(record, (deadline) => dueBy(context, "procurement-clarification-before-bid", deadline));
  },
};

/** Prequalification has a period of its own; the first notice may not be named. */
const invitesBids = new Set([undefined, "procurement-tender", "procurement-correction"]);
