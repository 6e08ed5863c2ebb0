import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

const progress: RecordOf<"relief-progress"> = {
  recordType: "relief-progress",
  event: "2016年第14号台风“莫兰蒂”",
  at: "2016-09-15T18:00:00+08:00",
  responseLevel: "3",
  startedAt: "2016-09-14T20:00:00+08:00",
};

/** A response that ended before it began, or began after the moment the record speaks of. */
export const timesOutOfOrder: Rule<"relief-progress"> = {
  code: "relief-progress/times-out-of-order",
  severity: "error",
  title: { zh: "响应的时间先后颠倒", en: "Times out of order" },
  message: {
    zh: "{later}（{laterTime}）早于启动时间（{earlierTime}）",
    en: "{laterEn} {laterTime} is before the response began, {earlierTime}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "begun, then told", record: progress, findings: [] },
    {
      name: "begun and ended in one minute, told at once",
      record: { ...progress, startedAt: progress.at, endedAt: progress.at },
      findings: [],
    },
    {
      name: "ended the day before it began",
      record: { ...progress, endedAt: "2016-09-13T20:00:00+08:00" },
      findings: ["/endedAt"],
    },
    {
      name: "told before it began",
      record: { ...progress, startedAt: "2016-09-16T00:00:00+08:00" },
      findings: ["/at"],
    },
  ],
  *check({ at, startedAt, endedAt }) {
    if (startedAt === undefined) return;
    const earlierTime = startedAt;
    if (endedAt !== undefined && endedAt < startedAt) {
      yield {
        at: "/endedAt",
        data: { later: "终止时间", laterEn: "its end,", laterTime: endedAt, earlierTime },
      };
    }
    if (at < startedAt)
      yield {
        at: "/at",
        data: { later: "时点", laterEn: "the moment spoken of,", laterTime: at, earlierTime },
      };
  },
};
