import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

const elements: readonly Element<RecordOf<"disclosure-catalogue-item">>[] = [
  { key: "elements", zh: "公开内容", en: "what is disclosed" },
  { key: "basis", zh: "公开依据", en: "its basis" },
  { key: "limit", zh: "公开时限", en: "the time limit" },
  { key: "subjects", zh: "公开主体", en: "who discloses it" },
  { key: "channels", zh: "公开渠道", en: "the channels" },
  { key: "audience", zh: "公开对象", en: "the audience" },
  { key: "method", zh: "公开方式", en: "whether it is disclosed without being asked" },
  { key: "levels", zh: "公开层级", en: "the level" },
];

/**
 * A row of the catalogue that does not say who discloses what, when and how.
 *
 * The columns are those of published catalogues; one finding an element.
 */
export const elementMissing: Rule<"disclosure-catalogue-item"> = {
  code: "disclosure-catalogue-item/element-missing",
  severity: "warning",
  title: { zh: "目录事项缺少要素", en: "Element of a catalogue row missing" },
  message: {
    zh: "目录事项没有写明{element}",
    en: "the catalogue row does not give {elementEn}",
  },
  basis: [{ source: "work-points-2016", article: "五(一)" }, { source: "grassroots-catalogue-practice" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        levelTwo: "最低生活保障",
        elements: ["保障人数"],
        basis: "无",
        limit: { amount: 20, unit: "workday" },
        subjects: [{ name: "某某县民政局" }],
        channels: ["website"],
        audience: "public",
        method: "proactive",
        levels: ["county"],
      },
      findings: [],
    },
    {
      name: "no time limit, no channels",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        levelTwo: "最低生活保障",
        elements: ["保障人数"],
        basis: "无",
        subjects: [{ name: "某某县民政局" }],
        audience: "public",
        method: "proactive",
        levels: ["county"],
      },
      findings: ["/limit", "/channels"],
    },
    {
      name: "an excerpt",
      record: { recordType: "disclosure-catalogue-item", number: "13", levelOne: "社会救助", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (item) => missingElements(item, elements),
};
