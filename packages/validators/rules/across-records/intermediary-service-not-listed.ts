import { plainTitle } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { listMissing } from "../../src/services/item-lists.js";
import { printedList } from "../../src/services/printed-list.js";

/** Later than any day. */
const endless = "9999-12-31";

/**
 * What is not on the list of intermediary services may not be demanded.
 *
 * The sentence stands in local notices that were read in excerpts: a warning.
 */
export const intermediaryServiceNotListed: RecordSetRule = {
  code: "across-records/intermediary-service-not-listed",
  severity: "warning",
  title: { zh: "材料涉及清单外的中介服务", en: "Intermediary service not on the list" },
  message: {
    zh: "申请材料“{material}”要求中介服务“{service}”，不在中介服务事项清单里",
    en: "the material {material} takes the service {service}, which is not on the list of intermediary services",
  },
  basis: [
    { source: "intermediary-list-practice", article: "未列入清单" },
    { source: "work-points-2016", article: "一(一)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the list",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          materials: [{ name: "清算审计报告", intermediary: "社会团体注销清算审计" }],
        },
        { recordType: "intermediary-service-item", name: "社会团体注销清算审计" },
      ],
      findings: [],
    },
    {
      name: "listed by its result",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          materials: [{ name: "清算审计报告", intermediary: "清算审计" }],
        },
        { recordType: "intermediary-service-item", name: "社会团体注销清算审计", resultUsed: "清算审计报告" },
      ],
      findings: [],
    },
    {
      name: "not on it",
      records: [
        { recordType: "intermediary-service-item", name: "社会团体注销清算审计" },
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          materials: [{ name: "申请书" }, { name: "验资报告", intermediary: "验资" }],
        },
      ],
      findings: ["/1/materials/1"],
    },
    {
      name: "struck off",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          publishedOn: "2024-03-01",
          materials: [{ name: "验资报告", intermediary: "验资" }],
        },
        { recordType: "intermediary-service-item", name: "验资", validTo: "2024-02-29" },
      ],
      findings: ["/0/materials/0"],
    },
    {
      name: "no list given",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          materials: [{ name: "验资报告", intermediary: "验资" }],
        },
        { recordType: "service-guide", name: "社会团体成立登记" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const services = recordsOfType(records, "intermediary-service-item");
    const lastDays = new Map<string, string>();
    for (const { record } of services) {
      for (const key of [record.name, record.resultUsed]) {
        if (key === undefined) continue;
        const plain = plainTitle(key);
        const lastDay = record.validTo ?? endless;
        if (lastDay > (lastDays.get(plain) ?? "")) lastDays.set(plain, lastDay);
      }
    }
    for (const { index, record } of recordsOfType(records, "service-guide")) {
      for (const [place, { name, intermediary }] of printedList(record.materials).entries()) {
        if (intermediary === undefined) continue;
        if (services.length === 0) {
          yield { at: pointer(index), ...listMissing("中介服务事项清单", "a list of intermediary services") };
          return;
        }
        const lastDay = [intermediary, name]
          .map((key) => lastDays.get(plainTitle(key)) ?? "")
          .sort()[1] as string;
        if (lastDay === "" || lastDay < (record.publishedOn ?? "")) {
          yield { at: pointer(index, "materials", place), data: { material: name, service: intermediary } };
        }
      }
    }
  },
};
