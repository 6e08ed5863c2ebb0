import { leftOutOfExcerpt } from "../../../src/excerpt.js";
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
      findings: ["", ""],
    },
    {
      name: "an excerpt",
      record: { recordType: "power-responsibility-item", name: "社会团体成立登记", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const stated = [
      ["权力类型", "itemType", record.itemType],
      ["设定（实施）依据", "basis", record.basis],
      ["实施主体", "subject", record.subject],
      ["承办机构", "office", record.office],
      ["责任事项", "duties", record.duties],
      ["追责情形", "liability", record.liability],
    ] as const;
    const missing = stated.filter(([, , answer]) => answer === undefined);
    if (missing.length > 0 && record.excerpt === true) yield leftOutOfExcerpt;
    else for (const [element, field] of missing) yield { at: "", data: { element, field } };
  },
};
