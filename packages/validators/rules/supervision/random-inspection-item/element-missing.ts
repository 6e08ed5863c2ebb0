import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * One of the four things the list states of every item: basis, inspecting body, content, method.
 *
 * A list that has a category beside the item states the content by them. Lists from before the notice are not judged.
 */
export const elementMissing: Rule<"random-inspection-item"> = {
  code: "random-inspection-item/element-missing",
  severity: "error",
  title: { zh: "抽查清单要素不全", en: "Element of the list missing" },
  message: {
    zh: "抽查事项没有写明“{element}”",
    en: "the item does not state its {elementEn}",
  },
  basis: [{ source: "work-points-2016", article: "一(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "all four",
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
      name: "a category and an item are the content",
      record: {
        recordType: "random-inspection-item",
        item: "社会组织遵守章程情况",
        group: "社会组织监督管理",
        methods: ["on-site"],
        subject: "某某县民政局",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第二十四条" }],
      },
      findings: [],
    },
    {
      name: "the answer 无 is another rule’s",
      record: {
        recordType: "random-inspection-item",
        item: "社会组织遵守章程情况",
        group: "社会组织监督管理",
        methods: ["on-site"],
        subject: "某某县民政局",
        basis: "无",
      },
      findings: [],
    },
    {
      name: "nothing but its name",
      record: { recordType: "random-inspection-item", item: "社会组织遵守章程情况" },
      findings: ["/basis", "/subject", "/contents", "/methods"],
    },
    {
      name: "published before the notice",
      record: {
        recordType: "random-inspection-item",
        item: "社会组织遵守章程情况",
        publishedOn: "2016-06-22",
      },
      findings: [],
    },
    {
      name: "published on the day of the notice",
      record: {
        recordType: "random-inspection-item",
        item: "社会组织遵守章程情况",
        publishedOn: "2016-06-23",
        group: "社会组织监督管理",
        subject: "某某县民政局",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第二十四条" }],
      },
      findings: ["/methods"],
    },
    {
      name: "an excerpt",
      record: { recordType: "random-inspection-item", item: "社会组织遵守章程情况", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { publishedOn = noticeDate } = record;
    if (publishedOn >= noticeDate) yield* missingElements(record, elements);
  },
};

const noticeDate = "2016-06-23";

const elements: readonly Element<RecordOf<"random-inspection-item">>[] = [
  { key: "basis", zh: "抽查依据", en: "basis" },
  { key: "subject", zh: "抽查主体", en: "inspecting body" },
  { key: "contents", zh: "抽查内容", en: "content", answer: ({ contents, group }) => contents ?? group },
  { key: "methods", zh: "抽查方式", en: "method" },
];
