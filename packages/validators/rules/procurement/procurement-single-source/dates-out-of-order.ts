import { misplacedSteps } from "../../../src/procurement/date-order.js";
import type { Rule } from "../../../src/rule.js";

/** A publicity that ends before it begins, or before the record of it was published; the same day is in order. */
export const datesOutOfOrder: Rule<"procurement-single-source"> = {
  code: "procurement-single-source/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} 是 {laterDate}，早于 {earlier} 的 {earlierDate}；公示应先开始、后结束",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}; a publicity begins before it ends",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "one day",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2024-03-04",
        publicityPeriod: { from: "2024-03-04", to: "2024-03-04" },
      },
      findings: [],
    },
    {
      name: "the year mistyped",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publicityPeriod: { from: "2024-12-30", to: "2024-01-07" },
      },
      findings: ["/publicityPeriod/to"],
    },
    {
      name: "over before it was published",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2024-03-12",
        publicityPeriod: { from: "2024-03-04", to: "2024-03-11" },
      },
      findings: ["/publicityPeriod/to"],
    },
  ],
  *check({ publishedOn, publicityPeriod }) {
    const last = { at: ["publicityPeriod", "to"], date: publicityPeriod?.to };
    const found = [
      ...misplacedSteps([{ at: ["publicityPeriod", "from"], date: publicityPeriod?.from }, last]),
    ];
    yield* found;
    if (found.length === 0) yield* misplacedSteps([{ at: ["publishedOn"], date: publishedOn }, last]);
  },
};
