import { plainTitle } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { itemsByCode } from "../../src/services/item-lists.js";

/**
 * One code with two names: the code was copied, or one of the names is old.
 *
 * A name that holds the other is the same; so is a sub-item. Handling items of one code may be named apart.
 */
export const itemNameDiffers: RecordSetRule = {
  code: "across-records/item-name-differs",
  severity: "warning",
  title: { zh: "同一编码的事项名称不同", en: "One item code, two names" },
  message: {
    zh: "编码 {code} 在这里是“{name}”，在另一条记录里是“{before}”",
    en: "the code {code} is {name} here and {before} in another record",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "one name",
      records: [
        { recordType: "service-guide", name: "社会团体成立登记", basicCode: "000111001000" },
        { recordType: "power-responsibility-item", name: "社会团体成立登记", basicCode: "000111001000" },
      ],
      findings: [],
    },
    {
      name: "main item and sub-item",
      records: [
        {
          recordType: "power-responsibility-item",
          name: "社会组织登记",
          basicCode: "000111001000",
          subItem: "社会团体成立登记",
        },
        { recordType: "service-guide", name: "社会团体成立登记", basicCode: "000111001000" },
      ],
      findings: [],
    },
    {
      name: "the level added",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记", basicCode: "000111001000" },
        { recordType: "service-guide", name: "县级社会团体成立登记", basicCode: "000111001000" },
      ],
      findings: [],
    },
    {
      name: "handling items",
      records: [
        { recordType: "service-guide", name: "社会团体成立登记", basicCode: "000111001000" },
        {
          recordType: "service-guide",
          name: "异地商会登记",
          basicCode: "000111001000",
          handleItemCode: "11350599000000019Q400011100100001",
        },
      ],
      findings: [],
    },
    {
      name: "two names",
      records: [
        { recordType: "power-responsibility-item", name: "社会团体成立登记", basicCode: "000111001000" },
        { recordType: "service-guide", name: "基金会设立登记", basicCode: "000111001000" },
      ],
      findings: ["/1/name"],
    },
    {
      name: "two licences of one list",
      records: [
        {
          recordType: "licence-item",
          name: "社会团体成立登记",
          implementationCode: "11350599000000019Q4000111001000",
        },
        {
          recordType: "licence-item",
          name: "基金会设立登记",
          implementationCode: "11350599000000019Q4000111001000",
        },
      ],
      findings: ["/1/name"],
    },
  ],
  *check(records) {
    for (const { code, items } of itemsByCode(records)) {
      let before: { readonly name: string; readonly plain: readonly string[] } | undefined;
      for (const { index, record } of items) {
        if (record.handleItemCode !== undefined) continue;
        const { name } = record;
        const subItem = record.recordType === "power-responsibility-item" ? record.subItem : undefined;
        const plain = (subItem === undefined ? [name] : [name, subItem]).map(plainTitle);
        if (before === undefined) before = { name, plain };
        else if (
          !before.plain.some((one) => plain.some((other) => one.includes(other) || other.includes(one)))
        ) {
          yield { at: pointer(index, "name"), data: { code, name, before: before.name } };
        }
      }
    }
  },
};
