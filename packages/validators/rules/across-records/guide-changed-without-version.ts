import { pointer } from "../../src/pointer.js";
import { type PlacedRecord, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { changedFields } from "../../src/services/same-content.js";

const unnumbered = {
  notRun: { zh: "指南没有版本号", en: "the guides have no version" },
};

/**
 * A guide that is not as it was, under the number of the version before.
 *
 * Guides are the same by handling item code or implementation code. Without version numbers it cannot be said.
 */
export const guideChangedWithoutVersion: RecordSetRule = {
  code: "across-records/guide-changed-without-version",
  severity: "warning",
  title: { zh: "服务指南改了内容没有改版本", en: "Guide changed without a new version" },
  message: {
    zh: "指南内容有变（{fields}），版本仍是 {version}；每改一次版本加一，并写明生效日期",
    en: "the guide has changed ({fields}) and is still version {version}; each change is a new version with its day",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a new version",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          implementationCode: "X",
          version: 1,
          quota: "无",
        },
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          implementationCode: "X",
          version: 2,
          quota: "5家",
        },
      ],
      findings: [],
    },
    {
      name: "the same text",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          implementationCode: "X",
          version: 1,
          quota: "无",
        },
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          implementationCode: "X",
          version: 1,
          quota: "无",
        },
      ],
      findings: [],
    },
    {
      name: "changed under one number",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          implementationCode: "X",
          version: 1,
          quota: "无",
        },
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          implementationCode: "X",
          version: 1,
          quota: "5家",
        },
      ],
      findings: ["/1/version"],
    },
    {
      name: "no version",
      records: [
        { recordType: "service-guide", name: "社会团体成立登记", implementationCode: "X", quota: "无" },
        { recordType: "service-guide", name: "社会团体成立登记", implementationCode: "X", quota: "5家" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const first = new Map<string, PlacedRecord<"service-guide">>();
    for (const guide of recordsOfType(records, "service-guide")) {
      const { index, record } = guide;
      const code = record.handleItemCode ?? record.implementationCode;
      if (code === undefined) continue;
      const key = `${code}\n${record.version ?? ""}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, guide);
        continue;
      }
      const fields = changedFields(before.record, record);
      if (fields.length === 0) continue;
      const { version } = record;
      if (version === undefined) yield { at: pointer(index), ...unnumbered };
      else yield { at: pointer(index, "version"), data: { fields, version } };
    }
  },
};
