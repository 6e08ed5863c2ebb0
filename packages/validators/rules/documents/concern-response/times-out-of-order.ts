import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

const occurred = { key: "occurredAt", zh: "发生时间", en: "when it happened" } as const;
const found = { key: "foundAt", zh: "发现时间", en: "when it was noticed" } as const;
const answered = { key: "firstResponseAt", zh: "首次回应时间", en: "the first response" } as const;
const conference = { key: "pressConferenceAt", zh: "新闻发布会时间", en: "the press conference" } as const;

const pairs = [
  [occurred, found],
  [found, answered],
  [occurred, conference],
] as const;

/**
 * Something noticed before it happened, or answered before it was noticed.
 */
export const timesOutOfOrder: Rule<"concern-response"> = {
  code: "concern-response/times-out-of-order",
  severity: "error",
  title: { zh: "时间先后颠倒", en: "Times out of order" },
  message: {
    zh: "{name} {later} 早于{before} {earlier}",
    en: "{nameEn} ({later}) lies before {beforeEn} ({earlier})",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "in order",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        occurredAt: "2024-05-06T08:10:00+08:00",
        foundAt: "2024-05-06T08:10:00+08:00",
        firstResponseAt: "2024-05-06T09:00:00+08:00",
      },
      findings: [],
    },
    {
      name: "answered before it was noticed",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        foundAt: "2024-05-06T09:00:00+08:00",
        firstResponseAt: "2024-05-06T08:59:00+08:00",
      },
      findings: ["/firstResponseAt"],
    },
    {
      name: "noticed before it happened",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        occurredAt: "2024-05-06T09:00:00+08:00",
        foundAt: "2024-05-06T08:59:00+08:00",
      },
      findings: ["/foundAt"],
    },
  ],
  *check(response) {
    for (const [first, second] of pairs) {
      const earlier = response[first.key];
      const later = response[second.key];
      if (earlier === undefined || later === undefined || later >= earlier) continue;
      yield {
        at: pointer(second.key),
        data: { name: second.zh, nameEn: second.en, later, before: first.zh, beforeEn: first.en, earlier },
      };
    }
  },
};
