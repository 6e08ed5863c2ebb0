import { misplacedSteps } from "../../../src/procurement/date-order.js";
import type { Rule } from "../../../src/rule.js";

/** A correction dated before the notice it corrects, or after the deadline it sets; the same day is in order. */
export const datesOutOfOrder: Rule<"procurement-correction"> = {
  code: "procurement-correction/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} 是 {laterDate}，早于 {earlier} 的 {earlierDate}；应依次为原公告、更正、发布更正公告、截止、开启",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}; the order is original notice, correction, publication, deadline, opening",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the day of the notice, for a deadline later that day",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        originalNotice: { publishedOn: "2024-03-06" },
        correctedOn: "2024-03-06",
        publishedOn: "2024-03-06",
        correctedDeadline: { date: "2024-03-06", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "before the notice it corrects",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        originalNotice: { publishedOn: "2024-03-06" },
        correctedOn: "2024-03-05",
      },
      findings: ["/correctedOn"],
    },
    {
      name: "a new deadline that is past",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        correctedOn: "2024-03-23",
        publishedOn: "2024-03-23",
        correctedDeadline: { date: "2024-03-22", time: "09:30" },
      },
      findings: ["/correctedDeadline/date"],
    },
    {
      name: "opened before the new deadline",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        correctedDeadline: { date: "2024-03-27", time: "09:30" },
        correctedOpening: { date: "2024-03-22" },
      },
      findings: ["/correctedOpening/date"],
    },
    {
      name: "a result corrected after the deadline",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        targets: ["result"],
        correctedOn: "2024-04-02",
        correctedDeadline: { date: "2024-03-22", time: "09:30" },
      },
      findings: [],
    },
  ],
  *check({ originalNotice, correctedOn, publishedOn, targets = [], correctedDeadline, correctedOpening }) {
    // A result is corrected when the deadline is past.
    const ahead = targets.includes("result")
      ? []
      : [
          { at: ["correctedDeadline", "date"], date: correctedDeadline?.date },
          { at: ["correctedOpening", "date"], date: correctedOpening?.date },
        ];
    yield* misplacedSteps([
      { at: ["originalNotice", "publishedOn"], date: originalNotice?.publishedOn },
      { at: ["correctedOn"], date: correctedOn },
      { at: ["publishedOn"], date: publishedOn },
      ...ahead,
    ]);
  },
};
