import { schemaChecks } from "../../../src/generated/schema-checks.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A record type that does not exist, so that no record will ever be counted for the row.
 */
export const recordTypeUnknown: Rule<"disclosure-catalogue-item"> = {
  code: "disclosure-catalogue-item/record-type-unknown",
  severity: "warning",
  title: { zh: "没有这种记录类型", en: "No such record type" },
  message: {
    zh: "“{recordType}”不是本项目的记录类型",
    en: "“{recordType}” is not a record type",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a type",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        recordTypes: ["service-guide"],
      },
      findings: [],
    },
    {
      name: "a mistyped one",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        recordTypes: ["service-guides"],
      },
      findings: ["/recordTypes/0"],
    },
  ],
  *check({ recordTypes = [] }) {
    for (const [index, recordType] of recordTypes.entries()) {
      if (!Object.hasOwn(schemaChecks, recordType))
        yield { at: pointer("recordTypes", index), data: { recordType } };
    }
  },
};
