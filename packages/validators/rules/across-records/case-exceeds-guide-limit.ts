import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { tooLong } from "../../src/services/case-duration.js";
import { guideOf, guidesOf, noGuide } from "../../src/services/case-guide.js";
import { exampleCase } from "../../src/services/example-case.js";

/**
 * A case that states no limit itself, and took longer than the guide of its item promises.
 *
 * Guides of another day may have promised otherwise; hence a warning.
 */
export const caseExceedsGuideLimit: RecordSetRule = {
  code: "across-records/case-exceeds-guide-limit",
  severity: "warning",
  title: { zh: "办件超过服务指南的承诺时限", en: "Case longer than its guide promises" },
  message: {
    zh: "受理于 {start}，服务指南承诺 {limit}，最迟应在 {due} 决定；到 {end} 已用 {used} 个工作日（特别程序 {paused} 个工作日不计）",
    en: "accepted on {start}: its guide promises {limit}, so it was to be decided by {due}; by {end} it had taken {used} working days, {paused} of special procedures not counted",
  },
  basis: [{ source: "service-guide-practice", article: "办理时限" }],
  since: "0.1.0",
  examples: [
    {
      name: "within five working days",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          statutoryLimit: { amount: 20, unit: "workday" },
          promisedLimit: { amount: 5, unit: "workday" },
        },
        {
          recordType: "case-record",
          caseNumber: "7",
          itemName: "社会团体成立登记",
          events: [
            { step: "accepted", on: "2024-01-09" },
            { step: "granted", on: "2024-01-16" },
          ],
        },
      ],
      findings: [],
    },
    {
      name: "the sixth",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          statutoryLimit: { amount: 20, unit: "workday" },
          promisedLimit: { amount: 5, unit: "workday" },
        },
        {
          recordType: "case-record",
          caseNumber: "7",
          itemName: "社会团体成立登记",
          events: [
            { step: "accepted", on: "2024-01-09" },
            { step: "granted", on: "2024-01-17" },
          ],
        },
      ],
      findings: ["/1/events/1/on"],
    },
    {
      name: "a limit of its own is another rule’s",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          statutoryLimit: { amount: 20, unit: "workday" },
          promisedLimit: { amount: 5, unit: "workday" },
        },
        { ...exampleCase, promisedLimit: { amount: 1, unit: "workday" } },
      ],
      findings: [],
    },
    {
      name: "no guide among the records",
      records: [
        exampleCase,
        {
          recordType: "case-record",
          caseNumber: "7",
          itemName: "社会团体成立登记",
          events: [
            { step: "accepted", on: "2024-01-09" },
            { step: "granted", on: "2024-01-17" },
          ],
        },
      ],
      findings: [],
      notRun: true,
    },
    {
      name: "the guide promises nothing",
      records: [
        { recordType: "service-guide", name: "社会团体成立登记" },
        {
          recordType: "case-record",
          caseNumber: "7",
          itemName: "社会团体成立登记",
          events: [
            { step: "accepted", on: "2024-01-09" },
            { step: "granted", on: "2024-01-17" },
          ],
        },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, context) {
    const guides = guidesOf(records);
    for (const { index, record } of recordsOfType(records, "case-record")) {
      if (record.promisedLimit !== undefined) continue;
      const promised = guideOf(record, guides)?.promisedLimit;
      if (promised === undefined || promised === "无") {
        yield { at: pointer(index), ...noGuide };
        continue;
      }
      for (const result of tooLong(record, promised, context)) {
        if ("notRun" in result) yield { at: pointer(index), ...result };
        else yield { ...result, at: pointer(index) + result.at };
      }
    }
  },
};
