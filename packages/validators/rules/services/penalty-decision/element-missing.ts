import { missingAnswers } from "../../../src/missing-answers.js";
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
    zh: "处罚公示没有填“{element}”（字段 {field}）",
    en: "the penalty does not state {element} ({field})",
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
      findings: [""],
    },
    {
      name: "number and party only",
      record: {
        recordType: "penalty-decision",
        counterparty: { name: "某某县读书促进会" },
        documentNumber: "某民罚〔2024〕2号",
      },
      findings: ["", "", "", "", "", "", "", "", "", "", ""],
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
      findings: [""],
    },
  ],
  *check(record) {
    const { counterparty, authority, dataSource, state, publicUntil, excerpt, kinds = [] } = record;
    yield* missingAnswers(
      [
        ["行政相对人类别", "counterparty.kind", counterparty.kind],
        ...(counterparty.kind === "organisation"
          ? ([
              ["统一社会信用代码", "counterparty.creditCode", counterparty.creditCode],
              ["法定代表人", "counterparty.legalRepresentative", counterparty.legalRepresentative],
            ] as const)
          : []),
        ["违法行为类型", "violationType", record.violationType],
        ["违法事实", "facts", record.facts],
        ["处罚依据", "basis", record.basis],
        ["处罚类别", "kinds", record.kinds],
        ...(kinds.some((kind) => kind.includes("罚款"))
          ? ([["罚款金额", "fine", record.fine]] as const)
          : []),
        ...(kinds.some((kind) => /暂扣|吊销/.test(kind))
          ? ([["暂扣或者吊销证照名称及编号", "suspendedCertificate", record.suspendedCertificate]] as const)
          : []),
        ["处罚内容", "content", record.content],
        ["处罚决定日期", "decidedOn", record.decidedOn],
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
