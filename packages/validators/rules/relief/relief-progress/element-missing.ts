import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Progress that does not say which response is in force since when, and what is done.
 *
 * Below the lowest level there is no response, and nothing to say of it; hence a warning.
 */
export const elementMissing: Rule<"relief-progress"> = {
  code: "relief-progress/element-missing",
  severity: "warning",
  title: { zh: "救灾进展缺少内容", en: "Progress of relief is incomplete" },
  message: { zh: "没有写明{element}", en: "the record does not say {elementEn}" },
  basis: [{ source: "work-points-2016", article: "二(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "level, time and measures",
      record: {
        recordType: "relief-progress",
        event: "2016年第14号台风“莫兰蒂”",
        at: "2016-09-15T18:00:00+08:00",
        responseLevel: "3",
        startedAt: "2016-09-14T20:00:00+08:00",
        actions: ["派出工作组赴灾区"],
      },
      findings: [],
    },
    {
      name: "what is done, and under which response is not said",
      record: {
        recordType: "relief-progress",
        event: "2016年第14号台风“莫兰蒂”",
        at: "2016-09-15T18:00:00+08:00",
        actions: ["派出工作组赴灾区"],
      },
      findings: ["/responseLevel", "/startedAt"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "relief-progress",
        event: "2016年第14号台风“莫兰蒂”",
        at: "2016-09-15T18:00:00+08:00",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    yield* missingElements(record, elements);
  },
};

const elements: readonly Element<RecordOf<"relief-progress">>[] = [
  { key: "responseLevel", zh: "响应级别", en: "the level of response" },
  { key: "startedAt", zh: "响应启动时间", en: "when the response began" },
  { key: "actions", zh: "工作措施", en: "what is done" },
];
