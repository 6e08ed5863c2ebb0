import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * What a list of licences says of each licence.
 *
 * The notice asks for the list of licences retained; its columns are those of published lists: a warning.
 */
export const elementMissing: Rule<"licence-item"> = {
  code: "licence-item/element-missing",
  severity: "warning",
  title: { zh: "行政许可事项缺少要素", en: "Element of a licence missing" },
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
        recordType: "licence-item",
        name: "社会团体成立登记",
        authority: "某县民政局",
        implementingBody: "某县民政局",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第九条" }],
        status: "retained",
      },
      findings: [],
    },
    {
      name: "whether it is retained is not said",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        authority: "某县民政局",
        implementingBody: "某县民政局",
        basis: "无",
      },
      findings: ["/status"],
    },
    {
      name: "an excerpt",
      record: { recordType: "licence-item", name: "社会团体成立登记", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"licence-item">>[] = [
  { key: "authority", zh: "主管部门", en: "the department in charge" },
  { key: "implementingBody", zh: "实施机关", en: "who grants it" },
  { key: "basis", zh: "设定和实施依据", en: "its basis" },
  { key: "status", zh: "许可状态", en: "whether it is retained" },
];
