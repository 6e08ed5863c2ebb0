import { leftOutOfExcerpt } from "../../src/excerpt.js";
import { pointer } from "../../src/pointer.js";
import type { RecordOf } from "../../src/record-of.js";
import { type PlacedRecord, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * The numbers of problems, measures and completed problems that a report states, against its findings.
 *
 * Findings belong together by the title of their report. All of them have to be given; hence a warning.
 */
export const supervisionCountDiffers: RecordSetRule = {
  code: "across-records/supervision-count-differs",
  severity: "warning",
  title: { zh: "通报所称的数与记录不符", en: "Numbers of the report and its findings differ" },
  message: {
    zh: "通报称{what} {stated}，记录共 {found}",
    en: "the report states {what} as {stated}; its records come to {found}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "two of two",
      records: [
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          number: "1",
          report: { title: "关于巡察整改进展情况的通报", problems: 2 },
        },
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          number: "2",
          report: { title: "关于巡察整改进展情况的通报", problems: 2 },
        },
      ],
      findings: [],
    },
    {
      name: "two of three",
      records: [
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          number: "1",
          report: { title: "通报", problems: 3 },
        },
        { recordType: "supervision-finding", problem: "公开不及时", number: "2", report: { title: "通报" } },
      ],
      findings: ["/0/report/problems"],
    },
    {
      name: "measures",
      records: [
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          measures: ["一", "二"],
          report: { title: "通报", measures: 3 },
        },
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          measures: ["三"],
          report: { title: "通报" },
        },
      ],
      findings: [],
    },
    {
      name: "one measure too many",
      records: [
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          measures: ["一", "二"],
          report: { title: "通报", measures: 3 },
        },
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          measures: ["三", "四"],
          report: { title: "通报" },
        },
      ],
      findings: ["/0/report/measures"],
    },
    {
      name: "one completed of two said to be",
      records: [
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          status: "completed",
          report: { title: "通报", completed: 2 },
        },
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          status: "in-progress",
          report: { title: "通报" },
        },
      ],
      findings: ["/0/report/completed"],
    },
    {
      name: "an excerpt",
      records: [
        {
          recordType: "supervision-finding",
          problem: "公开不及时",
          excerpt: true,
          report: { title: "通报", problems: 3 },
        },
        { recordType: "supervision-finding", problem: "公开不及时", number: "2", report: { title: "通报" } },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const reports = new Map<string, PlacedRecord<"supervision-finding">[]>();
    for (const placed of recordsOfType(records, "supervision-finding")) {
      const title = placed.record.report?.title;
      if (title === undefined) continue;
      const findings = reports.get(title);
      if (findings === undefined) reports.set(title, [placed]);
      else findings.push(placed);
    }
    for (const findings of reports.values()) {
      for (const [key, what, numberIn] of counted) {
        const stating = findings.find(({ record }) => record.report?.[key] !== undefined);
        const stated = stating?.record.report?.[key];
        if (stating === undefined || stated === undefined) continue;
        if (findings.some(({ record }) => record.excerpt === true)) {
          yield { at: pointer(stating.index), ...leftOutOfExcerpt };
          continue;
        }
        const found = findings.reduce((sum, { record }) => sum + numberIn(record), 0);
        if (found !== stated)
          yield { at: pointer(stating.index, "report", key), data: { what, stated, found } };
      }
    }
  },
};

const counted: readonly (readonly [
  key: "problems" | "measures" | "completed",
  what: string,
  numberIn: (finding: RecordOf<"supervision-finding">) => number,
])[] = [
  ["problems", "问题数", () => 1],
  ["measures", "整改措施数", ({ measures = [] }) => measures.length],
  ["completed", "已完成数", ({ status }) => (status === "completed" ? 1 : 0)],
];
