import { isMajor, responseLateness } from "../../../src/documents/response-lateness.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A major emergency whose press conference came after 24 hours.
 */
export const pressConferenceLate: Rule<"concern-response"> = {
  code: "concern-response/press-conference-late",
  severity: "warning",
  title: { zh: "新闻发布会迟于二十四小时", en: "Press conference after 24 hours" },
  message: {
    zh: "自 {trigger} 起，最迟应在 {due} 举行新闻发布会，实际在 {taken}",
    en: "counted from {trigger}, a press conference was due by {due} and took place at {taken}",
  },
  basis: [{ source: "public-opinion-response-notice-2016", article: "三" }],
  since: "0.1.0",
  examples: [
    {
      name: "at the last minute",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "major",
        occurredAt: "2024-05-06T08:10:00+08:00",
        pressConferenceAt: "2024-05-07T08:10:00+08:00",
      },
      findings: [],
    },
    {
      name: "a minute later",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "major",
        occurredAt: "2024-05-06T08:10:00+08:00",
        pressConferenceAt: "2024-05-07T08:11:00+08:00",
      },
      findings: ["/pressConferenceAt"],
    },
    {
      name: "an ordinary event",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "ordinary",
        occurredAt: "2024-05-06T08:10:00+08:00",
        pressConferenceAt: "2024-05-09T08:11:00+08:00",
      },
      findings: [],
    },
    {
      name: "no press conference",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "major",
        occurredAt: "2024-05-06T08:10:00+08:00",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(response, context) {
    if (!isMajor(response)) return;
    yield* responseLateness(response, context, {
      from: "occurredAt",
      step: "pressConferenceAt",
      rule: "major-emergency-press-conference",
    });
  },
};
