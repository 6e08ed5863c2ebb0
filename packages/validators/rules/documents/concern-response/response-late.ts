import { isMajor, responseLateness } from "../../../src/documents/response-lateness.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Public opinion answered more than 48 hours after it was noticed.
 *
 * Major emergencies have shorter limits and rules of their own.
 */
export const responseLate: Rule<"concern-response"> = {
  code: "concern-response/response-late",
  severity: "warning",
  title: { zh: "政务舆情回应迟于四十八小时", en: "Response after 48 hours" },
  message: {
    zh: "自 {trigger} 起，最迟应在 {due} 回应，实际在 {taken}",
    en: "counted from {trigger}, a response was due by {due} and took place at {taken}",
  },
  basis: [{ source: "public-opinion-response-notice-2016", article: "三" }],
  since: "0.1.0",
  examples: [
    {
      name: "at the last minute",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        kind: "public-opinion",
        foundAt: "2024-05-06T08:10:00+08:00",
        firstResponseAt: "2024-05-08T08:10:00+08:00",
      },
      findings: [],
    },
    {
      name: "a minute later",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        kind: "public-opinion",
        foundAt: "2024-05-06T08:10:00+08:00",
        firstResponseAt: "2024-05-08T08:11:00+08:00",
      },
      findings: ["/firstResponseAt"],
    },
    {
      name: "a major emergency",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "major",
        foundAt: "2024-05-06T08:10:00+08:00",
        firstResponseAt: "2024-05-08T08:11:00+08:00",
      },
      findings: [],
    },
    {
      name: "never answered",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        kind: "public-opinion",
        foundAt: "2024-05-06T08:10:00+08:00",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(response, context) {
    if (isMajor(response)) return;
    yield* responseLateness(response, context, {
      from: "foundAt",
      step: "firstResponseAt",
      rule: "public-opinion-response",
    });
  },
};
