import { isMajor, responseLateness } from "../../../src/documents/response-lateness.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A major emergency without authoritative information within five hours.
 */
export const firstInformationLate: Rule<"concern-response"> = {
  code: "concern-response/first-information-late",
  severity: "warning",
  title: { zh: "权威信息发布迟于五小时", en: "First information after five hours" },
  message: {
    zh: "自 {trigger} 起，最迟应在 {due} 发布权威信息，实际在 {taken}",
    en: "counted from {trigger}, authoritative information was due by {due} and took place at {taken}",
  },
  basis: [{ source: "open-government-implementation-rules-2016", article: "回应关切" }],
  since: "0.1.0",
  examples: [
    {
      name: "at the last minute",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "extraordinary",
        occurredAt: "2024-05-06T08:10:00+08:00",
        firstResponseAt: "2024-05-06T13:10:00+08:00",
      },
      findings: [],
    },
    {
      name: "a minute later",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "extraordinary",
        occurredAt: "2024-05-06T08:10:00+08:00",
        firstResponseAt: "2024-05-06T13:11:00+08:00",
      },
      findings: ["/firstResponseAt"],
    },
    {
      name: "the level is not known",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        occurredAt: "2024-05-06T08:10:00+08:00",
        firstResponseAt: "2024-05-08T13:11:00+08:00",
      },
      findings: [],
    },
  ],
  *check(response, context) {
    if (!isMajor(response)) return;
    yield* responseLateness(response, context, {
      from: "occurredAt",
      step: "firstResponseAt",
      rule: "major-emergency-authoritative-information",
    });
  },
};
