import type { DisclosureMetadata } from "../../../src/disclosure/metadata.js";
import { type Element, missingOf, together, unlessExcerpt } from "../../../src/missing-elements.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * A page without some of the elements by which a disclosure is found and judged.
 *
 * One finding a page. The title is that of the record. A page without a document number of its own says `无`; validity
 * is asked where a document has a number.
 */
export const elementMissing: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/element-missing",
  severity: "warning",
  title: { zh: "缺少核心元数据", en: "Core metadata missing" },
  message: {
    zh: "页面没有{missing}",
    en: "the page does not have {missingEn}",
  },
  basis: [{ source: "disclosure-catalogue-guidelines", article: "核心元数据" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      part: {
        indexNumber: "QZ06106-2420-2024-00029",
        publisher: { name: "晋江市民政局" },
        signedOn: "2024-10-17",
        docNo: "晋政民〔2024〕61号",
        validity: "in-force",
      },
      findings: [],
    },
    {
      name: "without a number, and said so",
      part: {
        indexNumber: "QZ06106-2420-2024-00029",
        publisher: { name: "晋江市民政局" },
        signedOn: "2024-10-17",
        docNo: "无",
      },
      findings: [],
    },
    {
      name: "the notice of 2016",
      part: {
        title: "关于印发2016年政务公开工作要点的通知",
        signedOn: "2016-06-23",
        publishedAt: "2016-06-30T10:02:00+08:00",
      },
      findings: [""],
    },
    {
      name: "in an excerpt",
      part: { title: "通知" },
      excerpt: true,
      findings: [],
      notRun: true,
    },
  ],
  check: (metadata, context) => unlessExcerpt(context, together(missingOf(metadata, elements))),
};

const elements: readonly Element<DisclosureMetadata>[] = [
  { key: "indexNumber", zh: "索引号", en: "an index number" },
  { key: "publisher", zh: "发布机构", en: "its publisher" },
  { key: "signedOn", zh: "成文日期", en: "the day it was made" },
  { key: "docNo", zh: "文号", en: "a document number" },
  {
    key: "validity",
    zh: "有效性",
    en: "its validity",
    isAsked: ({ docNo = "无" }) => docNo !== "无",
  },
];
