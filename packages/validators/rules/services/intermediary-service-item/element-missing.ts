import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
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
    zh: "没有写明“{element}”；确实没有的写“无”",
    en: "{elementEn} is not stated; where there is none it says 无",
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
      findings: ["/limit", "/paidBy"],
    },
    {
      name: "an excerpt",
      record: { recordType: "intermediary-service-item", name: "社会团体注销清算审计", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"intermediary-service-item">>[] = [
  { key: "licence", zh: "对应审批事项", en: "the licence it is for" },
  { key: "department", zh: "审批部门", en: "the department that licenses" },
  { key: "basis", zh: "设定依据", en: "its basis" },
  { key: "providerKind", zh: "实施机构和性质", en: "who provides it" },
  { key: "limit", zh: "服务时限", en: "its time limit" },
  { key: "paidBy", zh: "费用承担", en: "who pays" },
  { key: "resultUsed", zh: "服务成果", en: "its result" },
];
