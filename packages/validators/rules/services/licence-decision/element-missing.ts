import { missingAnswers } from "../../../src/missing-answers.js";
import type { Rule } from "../../../src/rule.js";
import { exampleLicence } from "../../../src/services/example-decision.js";

/**
 * A column of 双公示 that a published licence leaves out.
 *
 * The data standard was not read, its columns were: a warning.
 */
export const elementMissing: Rule<"licence-decision"> = {
  code: "licence-decision/element-missing",
  severity: "warning",
  title: { zh: "双公示要素不全", en: "Element of 双公示 missing" },
  message: {
    zh: "许可公示没有填“{element}”（字段 {field}）",
    en: "the licence does not state {element} ({field})",
  },
  basis: [{ source: "double-publicity-tables" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: exampleLicence, findings: [] },
    {
      name: "an organisation without its representative",
      record: {
        ...exampleLicence,
        counterparty: { name: "某某县养老服务协会", kind: "organisation", creditCode: "513505215000000151" },
      },
      findings: [""],
    },
    {
      name: "a natural person has neither code nor representative",
      record: { ...exampleLicence, counterparty: { name: "李某", kind: "natural-person" } },
      findings: [],
    },
    {
      name: "number and party only",
      record: {
        recordType: "licence-decision",
        counterparty: { name: "某某县养老服务协会" },
        documentNumber: "某民许〔2024〕3号",
      },
      findings: ["", "", "", "", "", "", "", "", "", "", ""],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "licence-decision",
        counterparty: { name: "李某" },
        documentNumber: "1",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { counterparty, authority, dataSource, state, publicUntil, excerpt } = record;
    yield* missingAnswers(
      [
        ["行政相对人类别", "counterparty.kind", counterparty.kind],
        ...(counterparty.kind === "organisation"
          ? ([
              ["统一社会信用代码", "counterparty.creditCode", counterparty.creditCode],
              ["法定代表人", "counterparty.legalRepresentative", counterparty.legalRepresentative],
            ] as const)
          : []),
        ["行政许可决定文书名称", "documentName", record.documentName],
        ["许可类别", "kind", record.kind],
        ["许可内容", "content", record.content],
        ["许可决定日期", "decidedOn", record.decidedOn],
        ["有效期自", "validFrom", record.validFrom],
        ["有效期至", "validTo", record.validTo],
        ["机关", "authority", authority],
        [
          "机关统一社会信用代码",
          "authority.creditCode",
          authority === undefined ? none : authority.creditCode,
        ],
        ["数据来源单位", "dataSource", dataSource],
        ["当前状态", "state", state],
        ["公示截止期", "publicUntil", publicUntil],
      ],
      excerpt,
    );
  },
};

/** What the authority lacks is not asked where there is none. */
const none = "无";
