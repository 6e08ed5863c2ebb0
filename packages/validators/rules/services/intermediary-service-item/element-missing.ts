import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * What a list of intermediary services says of each service.
 *
 * The columns are those of published lists, known from excerpts: a warning.
 */
export const elementMissing: Rule<"intermediary-service-item"> = {
  code: "intermediary-service-item/element-missing",
  severity: "warning",
  title: { zh: "中介服务事项缺少要素", en: "Element of an intermediary service missing" },
  message: {
    zh: "没有写明“{element}”（字段 {field}）；确实没有的写“无”",
    en: "{element} is not stated ({field})",
  },
  basis: [
    { source: "work-points-2016", article: "一(一)" },
    { source: "intermediary-list-practice", article: "要素" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "all of them",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        licence: "社会团体注销登记",
        department: { name: "某县民政局" },
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第二十条" }],
        providerKind: "会计师事务所",
        limit: "无",
        paidBy: "applicant",
        resultUsed: "清算审计报告",
      },
      findings: [],
    },
    {
      name: "neither limit nor payer",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        licence: "社会团体注销登记",
        department: { name: "某县民政局" },
        basis: "无",
        providerKind: "会计师事务所",
        resultUsed: "清算审计报告",
      },
      findings: ["", ""],
    },
    {
      name: "an excerpt",
      record: { recordType: "intermediary-service-item", name: "社会团体注销清算审计", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const stated = [
      ["对应审批事项", "licence", record.licence],
      ["审批部门", "department", record.department],
      ["设定依据", "basis", record.basis],
      ["实施机构和性质", "providerKind", record.providerKind],
      ["服务时限", "limit", record.limit],
      ["费用承担", "paidBy", record.paidBy],
      ["服务成果", "resultUsed", record.resultUsed],
    ] as const;
    const missing = stated.filter(([, , answer]) => answer === undefined);
    if (missing.length > 0 && record.excerpt === true) yield leftOutOfExcerpt;
    else for (const [element, field] of missing) yield { at: "", data: { element, field } };
  },
};
