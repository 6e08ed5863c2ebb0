import { addDays } from "@zwgk/workdays";
import { workdaysFrom } from "../../../src/deadline.js";
import { toldLate } from "../../../src/procurement/correction.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A change that may affect responses, too close to the deadline of a negotiation, consultation or inquiry.
 *
 * Five days for a consultation, three working days for the others; the provisions are recalled, so it is a
 * warning.
 */
export const correctedTooLateForResponses: Rule<"procurement-correction"> = {
  code: "procurement-correction/corrected-too-late-for-responses",
  severity: "warning",
  title: { zh: "更正距响应截止过近", en: "Changed too close to the deadline for responses" },
  message: {
    zh: "更正内容可能影响响应文件编制，截止时间为 {trigger}，最迟应在 {due} 更正，实际 {taken} 才更正；时间不足的，应顺延截止时间",
    en: "the change may affect responses due on {trigger}: it had to be told by {due} and was told on {taken}; with less time the deadline is put off",
  },
  basis: [
    { source: "competitive-consultation-measures", article: "第十条" },
    { source: "procurement-non-tender-measures", article: "第二十九条" },
    { source: "procurement-non-tender-measures", article: "第四十五条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "consultation, five days before",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        method: "competitive-consultation",
        affectsBids: true,
        correctedOn: "2024-03-07",
        correctedDeadline: { date: "2024-03-12", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "consultation, four days before",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        method: "competitive-consultation",
        affectsBids: true,
        correctedOn: "2024-03-08",
        correctedDeadline: { date: "2024-03-12", time: "09:30" },
      },
      findings: ["/correctedOn"],
    },
    {
      name: "inquiry, three working days before, across a weekend",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        method: "inquiry",
        affectsBids: true,
        correctedOn: "2024-03-07",
        correctedDeadline: { date: "2024-03-12", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "negotiation, two",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        method: "competitive-negotiation",
        affectsBids: true,
        correctedOn: "2024-03-08",
        correctedDeadline: { date: "2024-03-12", time: "09:30" },
      },
      findings: ["/correctedOn"],
    },
    {
      name: "whether it affects responses is not said",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        method: "inquiry",
        correctedOn: "2024-03-08",
        correctedDeadline: { date: "2024-03-12", time: "09:30" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const { method } = record;
    if (method === "competitive-consultation") {
      yield* toldLate(record, (deadline) => ({ due: addDays(deadline, -5) }));
    } else if (method === "competitive-negotiation" || method === "inquiry") {
      yield* toldLate(record, (deadline) => workdaysFrom(context, deadline, -3));
    }
  },
};
