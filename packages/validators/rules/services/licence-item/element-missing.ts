import { leftOutOfExcerpt } from "../../../src/excerpt.js";
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
    zh: "没有写明“{element}”（字段 {field}）；确实没有的写“无”",
    en: "{element} is not stated ({field})",
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
      findings: [""],
    },
    {
      name: "an excerpt",
      record: { recordType: "licence-item", name: "社会团体成立登记", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const stated = [
      ["主管部门", "authority", record.authority],
      ["实施机关", "implementingBody", record.implementingBody],
      ["设定和实施依据", "basis", record.basis],
      ["许可状态", "status", record.status],
    ] as const;
    const missing = stated.filter(([, , answer]) => answer === undefined);
    if (missing.length > 0 && record.excerpt === true) yield leftOutOfExcerpt;
    else for (const [element, field] of missing) yield { at: "", data: { element, field } };
  },
};
