import { plainTitle } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * The same item twice in one list, of powers or of licences.
 *
 * Sub-items and the bodies that act are told apart; another version of the list is another list.
 */
export const itemListedTwice: RecordSetRule = {
  code: "across-records/item-listed-twice",
  severity: "warning",
  title: { zh: "清单中同一事项列了两次", en: "Item listed twice" },
  message: {
    zh: "“{name}”在清单里已经列过一次",
    en: "{name} is on the list already",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "sub-items",
      records: [
        { recordType: "power-responsibility-item", name: "社会团体成立登记", subItem: "成立登记" },
        { recordType: "power-responsibility-item", name: "社会团体成立登记", subItem: "变更登记" },
      ],
      findings: [],
    },
    {
      name: "two bodies",
      records: [
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          subject: { name: "某市民政局" },
        },
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          subject: { name: "某县民政局" },
        },
      ],
      findings: [],
    },
    {
      name: "two versions",
      records: [
        { recordType: "power-responsibility-item", name: "社会团体成立登记", version: "2016年版" },
        { recordType: "power-responsibility-item", name: "社会团体成立登记", version: "2017年版" },
      ],
      findings: [],
    },
    {
      name: "as licence and as power",
      records: [
        { recordType: "power-responsibility-item", name: "社会团体成立登记" },
        { recordType: "licence-item", name: "社会团体成立登记" },
      ],
      findings: [],
    },
    {
      name: "twice",
      records: [
        { recordType: "power-responsibility-item", name: "社会团体成立登记", seq: 1, subItem: "成立登记" },
        { recordType: "power-responsibility-item", name: "社会团体成立登记", seq: 9, subItem: "成立登记" },
      ],
      findings: ["/1"],
    },
    {
      name: "a licence twice, with a space",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记" },
        { recordType: "licence-item", name: "社会团体 成立登记" },
      ],
      findings: ["/1"],
    },
  ],
  *check(records) {
    const listed = new Set<string>();
    for (const [index, record] of records.entries()) {
      if (record.recordType !== "power-responsibility-item" && record.recordType !== "licence-item") continue;
      const [body, subItem] =
        record.recordType === "licence-item"
          ? [record.implementingBody, undefined]
          : [record.subject?.name, record.subItem];
      const { recordType, name, version } = record;
      const key = [recordType, version, body, name, subItem].map((part) => plainTitle(part ?? "")).join("\n");
      if (listed.has(key)) yield { at: pointer(index), data: { name } };
      listed.add(key);
    }
  },
};
