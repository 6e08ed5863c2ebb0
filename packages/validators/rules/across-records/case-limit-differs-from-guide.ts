import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { guideOf, guidesOf, noGuide } from "../../src/services/case-guide.js";
import { exampleCase } from "../../src/services/example-case.js";
import { limitText } from "../../src/time-limit.js";

/**
 * A case that states another limit than the guide of its item.
 *
 * The guide may have changed since the application; hence a warning. Items meet by the guide a case names, or by name.
 */
export const caseLimitDiffersFromGuide: RecordSetRule = {
  code: "across-records/case-limit-differs-from-guide",
  severity: "warning",
  title: { zh: "办件的时限与服务指南不同", en: "Limit of a case and of its guide differ" },
  message: {
    zh: "办件的{what}是 {inCase}，服务指南是 {inGuide}",
    en: "{what} of the case is {inCase}, of the guide {inGuide}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          statutoryLimit: { amount: 20, unit: "workday" },
          promisedLimit: { amount: 5, unit: "workday" },
        },
        exampleCase,
      ],
      findings: [],
    },
    {
      name: "another promise",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          statutoryLimit: { amount: 20, unit: "workday" },
          promisedLimit: { amount: 5, unit: "workday" },
        },
        { ...exampleCase, promisedLimit: { amount: 10, unit: "workday" } },
      ],
      findings: ["/1/promisedLimit"],
    },
    {
      name: "another statutory limit",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          statutoryLimit: { amount: 20, unit: "workday" },
          promisedLimit: { amount: 5, unit: "workday" },
        },
        { ...exampleCase, statutoryLimit: { amount: 20, unit: "day" } },
      ],
      findings: ["/1/statutoryLimit"],
    },
    { name: "no guide among the records", records: [exampleCase, exampleCase], findings: [], notRun: true },
    {
      name: "the guide of another item",
      records: [{ recordType: "service-guide", name: "慈善组织认定" }, exampleCase],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const guides = guidesOf(records);
    for (const { index, record } of recordsOfType(records, "case-record")) {
      if (record.statutoryLimit === undefined && record.promisedLimit === undefined) continue;
      const guide = guideOf(record, guides);
      if (guide === undefined) {
        yield { at: pointer(index), ...noGuide };
        continue;
      }
      for (const [key, what] of limits) {
        const mine = record[key];
        const theirs = guide[key];
        if (mine === undefined || theirs === undefined || theirs === "无") continue;
        const [inCase, inGuide] = [limitText(mine), limitText(theirs)];
        if (inCase !== inGuide) yield { at: pointer(index, key), data: { what, inCase, inGuide } };
      }
    }
  },
};

const limits = [
  ["statutoryLimit", "法定办结时限"],
  ["promisedLimit", "承诺办结时限"],
] as const;
