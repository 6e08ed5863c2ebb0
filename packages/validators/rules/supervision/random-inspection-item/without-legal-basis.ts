import type { Rule } from "../../../src/rule.js";

/**
 * An item whose list says outright that nothing is its basis.
 *
 * The notice of 2015 was not read, hence a warning.
 */
export const withoutLegalBasis: Rule<"random-inspection-item"> = {
  code: "random-inspection-item/without-legal-basis",
  severity: "warning",
  title: { zh: "抽查事项没有依据", en: "Inspected without a basis" },
  message: {
    zh: "清单写明该事项没有检查依据；没有法律、法规、规章依据的不得抽查",
    en: "the list says that the item has no basis; nothing is inspected without one in a law, regulation or rule",
  },
  basis: [{ source: "random-inspection-notice-2015", article: "二(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "with a basis",
      record: {
        recordType: "random-inspection-item",
        item: "社会组织遵守章程情况",
        object: "登记在册的社会组织",
        contents: ["内部治理"],
        methods: ["on-site"],
        subject: "某某县民政局",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第二十四条" }],
        ratio: { percent: 3 },
        frequency: "每年一次",
        level: "4",
      },
      findings: [],
    },
    {
      name: "none",
      record: { recordType: "random-inspection-item", item: "社会组织遵守章程情况", basis: "无" },
      findings: ["/basis"],
    },
    {
      name: "the column is missing: another rule",
      record: { recordType: "random-inspection-item", item: "社会组织遵守章程情况" },
      findings: [],
    },
  ],
  *check({ basis }) {
    if (basis === "无") yield { at: "/basis" };
  },
};
