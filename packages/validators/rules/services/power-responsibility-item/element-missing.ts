import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * What a list of powers and responsibilities says of each power.
 *
 * The notice asks for the lists, and for both; their columns are those of published lists: a warning.
 */
export const elementMissing: Rule<"power-responsibility-item"> = {
  code: "power-responsibility-item/element-missing",
  severity: "warning",
  title: { zh: "权责清单事项缺少要素", en: "Element of a power missing" },
  message: {
    zh: "没有写明“{element}”；确实没有的写“无”",
    en: "{elementEn} is not stated; where there is none it says 无",
  },
  basis: [
    { source: "work-points-2016", article: "一(一)" },
    { source: "power-list-practice", article: "栏目" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "all of them",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "01",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第九条" }],
        subject: { name: "某县民政局" },
        office: "社会组织管理股",
        duties: [{ stage: "acceptance", text: "一次性告知补正材料" }],
        liability: ["对符合条件的申请不予受理"],
      },
      findings: [],
    },
    {
      name: "无 is an answer",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "01",
        basis: "无",
        subject: { name: "某县民政局" },
        office: "社会组织管理股",
        duties: "无",
        liability: "无",
      },
      findings: [],
    },
    {
      name: "a power without its responsibility",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "01",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第九条" }],
        subject: { name: "某县民政局" },
        office: "社会组织管理股",
      },
      findings: ["/duties", "/liability"],
    },
    {
      name: "an excerpt",
      record: { recordType: "power-responsibility-item", name: "社会团体成立登记", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"power-responsibility-item">>[] = [
  { key: "itemType", zh: "权力类型", en: "its type" },
  { key: "basis", zh: "设定（实施）依据", en: "its basis" },
  { key: "subject", zh: "实施主体", en: "who exercises it" },
  { key: "office", zh: "承办机构", en: "the office in charge" },
  { key: "duties", zh: "责任事项", en: "its duties" },
  { key: "liability", zh: "追责情形", en: "its liability" },
];
