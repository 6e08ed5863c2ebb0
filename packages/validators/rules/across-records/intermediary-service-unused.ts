import { plainTitle } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { listMissing } from "../../src/services/item-lists.js";
import { printedList } from "../../src/services/printed-list.js";

/**
 * A service on the list that no guide takes: the list may be longer than the approvals need.
 *
 * Worth a look; the guide may be written without naming the service.
 */
export const intermediaryServiceUnused: RecordSetRule = {
  code: "across-records/intermediary-service-unused",
  severity: "info",
  title: { zh: "清单中的中介服务没有指南用到", en: "Intermediary service no guide uses" },
  message: {
    zh: "中介服务“{name}”没有任何服务指南的材料用到",
    en: "no guide has a material from the service {name}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "named by a guide",
      records: [
        { recordType: "intermediary-service-item", name: "社会团体注销清算审计" },
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          materials: [{ name: "审计报告", intermediary: "社会团体注销清算审计" }],
        },
      ],
      findings: [],
    },
    {
      name: "its result among the materials",
      records: [
        { recordType: "intermediary-service-item", name: "社会团体注销清算审计", resultUsed: "清算审计报告" },
        { recordType: "service-guide", name: "社会团体成立登记", materials: [{ name: "清算审计报告" }] },
      ],
      findings: [],
    },
    {
      name: "no longer on the list",
      records: [
        { recordType: "intermediary-service-item", name: "社会团体注销清算审计", validTo: "2020-01-01" },
        { recordType: "service-guide", name: "社会团体成立登记", materials: [{ name: "申请书" }] },
      ],
      findings: [],
    },
    {
      name: "used by none",
      records: [
        { recordType: "service-guide", name: "社会团体成立登记", materials: [{ name: "申请书" }] },
        { recordType: "intermediary-service-item", name: "社会团体注销清算审计" },
      ],
      findings: ["/1"],
    },
    {
      name: "no guide given",
      records: [
        { recordType: "intermediary-service-item", name: "社会团体注销清算审计" },
        { recordType: "intermediary-service-item", name: "验资" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const services = recordsOfType(records, "intermediary-service-item").filter(
      ({ record }) => record.validTo === undefined,
    );
    const guides = recordsOfType(records, "service-guide");
    const [first] = services;
    if (first === undefined) return;
    if (guides.length === 0) {
      yield { at: pointer(first.index), ...listMissing("服务指南", "no guide") };
      return;
    }
    const used = new Set(
      guides.flatMap(({ record }) =>
        printedList(record.materials).flatMap(({ name, intermediary = name }) =>
          [name, intermediary].map(plainTitle),
        ),
      ),
    );
    for (const { index, record } of services) {
      const { name, resultUsed = name } = record;
      if (![name, resultUsed].some((key) => used.has(plainTitle(key))))
        yield { at: pointer(index), data: { name } };
    }
  },
};
