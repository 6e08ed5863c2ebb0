import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";
import { examplePenalty } from "../../../src/services/example-decision.js";

/**
 * A column of 双公示 that a published penalty leaves out.
 *
 * A fine states its amount, a certificate that is suspended or revoked its name and number. The data standard was not
 * read, its columns were: a warning.
 */
export const elementMissing: Rule<"penalty-decision"> = {
  code: "penalty-decision/element-missing",
  severity: "warning",
  title: { zh: "双公示要素不全", en: "Element of 双公示 missing" },
  message: {
    zh: "处罚公示没有填“{element}”",
    en: "the penalty does not state {elementEn}",
  },
  basis: [{ source: "double-publicity-tables" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: examplePenalty, findings: [] },
    {
      name: "a fine without its amount",
      record: {
        recordType: "penalty-decision",
        counterparty: examplePenalty.counterparty,
        documentNumber: "1",
        kinds: ["罚款"],
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a certificate revoked, and not said which",
      record: { ...examplePenalty, kinds: ["暂扣吊销许可证"] },
      findings: ["/suspendedCertificate"],
    },
    {
      name: "number and party only",
      record: {
        recordType: "penalty-decision",
        counterparty: { name: "某某县读书促进会" },
        documentNumber: "某民罚〔2024〕2号",
      },
      findings: [
        "/counterparty/kind",
        "/violationType",
        "/facts",
        "/basis",
        "/kinds",
        "/content",
        "/decidedOn",
        "/authority",
        "/dataSource",
        "/state",
        "/publicUntil",
      ],
    },
    {
      name: "a fine without its amount, all the rest stated",
      record: {
        recordType: "penalty-decision",
        counterparty: examplePenalty.counterparty,
        documentNumber: "1",
        violationType: "超出业务范围活动",
        facts: "举办收费培训",
        basis: "无",
        kinds: ["警告", "罚款"],
        content: "警告，罚款",
        decidedOn: "2024-06-26",
        authority: { name: "某某县民政局", creditCode: "11350521003813613W" },
        dataSource: { name: "某某县民政局" },
        state: "valid",
        publicUntil: "2027-06-25",
      },
      findings: ["/fine"],
    },
  ],
  check: (record) => missingElements(record, elements),
};

type Penalty = RecordOf<"penalty-decision">;

const isOfOrganisation = ({ counterparty }: Penalty): boolean => counterparty.kind === "organisation";

const elements: readonly Element<Penalty>[] = [
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
  { key: "violationType", zh: "违法行为类型", en: "the kind of violation" },
  { key: "facts", zh: "违法事实", en: "the facts" },
  { key: "basis", zh: "处罚依据", en: "the basis" },
  { key: "kinds", zh: "处罚类别", en: "the kind of penalty" },
  {
    key: "fine",
    zh: "罚款金额",
    en: "the amount of the fine",
    isAsked: ({ kinds = [] }) => kinds.some((kind) => kind.includes("罚款")),
  },
  {
    key: "suspendedCertificate",
    zh: "暂扣或者吊销证照名称及编号",
    en: "the certificate withdrawn",
    isAsked: ({ kinds = [] }) => kinds.some((kind) => /暂扣|吊销/.test(kind)),
  },
  { key: "content", zh: "处罚内容", en: "the penalty" },
  { key: "decidedOn", zh: "处罚决定日期", en: "the day of the decision" },
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
