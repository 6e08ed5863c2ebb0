import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
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
    zh: "许可公示没有填“{element}”",
    en: "the licence does not state {elementEn}",
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
      findings: ["/counterparty/legalRepresentative"],
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
      findings: [
        "/counterparty/kind",
        "/documentName",
        "/kind",
        "/content",
        "/decidedOn",
        "/validFrom",
        "/validTo",
        "/authority",
        "/dataSource",
        "/state",
        "/publicUntil",
      ],
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
  check: (record) => missingElements(record, elements),
};

type Licence = RecordOf<"licence-decision">;

const isOfOrganisation = ({ counterparty }: Licence): boolean => counterparty.kind === "organisation";

const elements: readonly Element<Licence>[] = [
  { key: "counterparty/kind", zh: "行政相对人类别", en: "what the counterparty is" },
  {
    key: "counterparty/creditCode",
    zh: "统一社会信用代码",
    en: "its credit code",
    isAsked: isOfOrganisation,
  },
  {
    key: "counterparty/legalRepresentative",
    zh: "法定代表人",
    en: "its legal representative",
    isAsked: isOfOrganisation,
  },
  { key: "documentName", zh: "行政许可决定文书名称", en: "the name of the document" },
  { key: "kind", zh: "许可类别", en: "the kind of licence" },
  { key: "content", zh: "许可内容", en: "what is licensed" },
  { key: "decidedOn", zh: "许可决定日期", en: "the day of the decision" },
  { key: "validFrom", zh: "有效期自", en: "the first day it is valid" },
  { key: "validTo", zh: "有效期至", en: "the last day it is valid" },
  { key: "authority", zh: "机关", en: "the authority" },
  {
    key: "authority/creditCode",
    zh: "机关统一社会信用代码",
    en: "the credit code of the authority",
    isAsked: ({ authority }) => authority !== undefined,
  },
  { key: "dataSource", zh: "数据来源单位", en: "the unit the data comes from" },
  { key: "state", zh: "当前状态", en: "the present state" },
  { key: "publicUntil", zh: "公示截止期", en: "the last day of publication" },
];
