import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

const elements: readonly Element<RecordOf<"normative-document">>[] = [
  { key: "issuers", zh: "制定机关", en: "who made it" },
  { key: "draftingUnit", zh: "拟稿单位", en: "who drafted it" },
  { key: "effectiveOn", zh: "施行日期", en: "from when it applies" },
  { key: "disclosure", zh: "公开信息元数据（文号、有效性等）", en: "the metadata of its page" },
];

/**
 * A normative document that does not say who made and drafted it or from when it applies.
 *
 * Number, date and validity are asked of the metadata of the page.
 */
export const elementMissing: Rule<"normative-document"> = {
  code: "normative-document/element-missing",
  severity: "warning",
  title: { zh: "规范性文件缺项", en: "Element of a normative document missing" },
  message: {
    zh: "没有写明{element}",
    en: "{elementEn} is not given",
  },
  basis: [{ source: "work-points-2016", article: "四(一)" }, { source: "policy-document-pages" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        issuers: [{ name: "某某县民政局" }],
        draftingUnit: { name: "社会救助股" },
        effectiveOn: "2024-04-15",
        disclosure: { docNo: "某政民〔2024〕12号" },
      },
      findings: [],
    },
    {
      name: "no day of effect",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        issuers: [{ name: "某某县民政局" }],
        draftingUnit: { name: "社会救助股" },
        disclosure: { docNo: "某政民〔2024〕12号" },
      },
      findings: ["/effectiveOn"],
    },
    {
      name: "an excerpt",
      record: { recordType: "normative-document", title: "关于加强临时救助工作的意见", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (document) => missingElements(document, elements),
};
