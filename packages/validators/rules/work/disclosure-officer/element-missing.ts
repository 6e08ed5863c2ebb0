import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** An officer without post, beginning or telephone. */
export const elementMissing: Rule<"disclosure-officer"> = {
  code: "disclosure-officer/element-missing",
  severity: "info",
  title: { zh: "负责人信息不全", en: "The officer's record lacks an element" },
  message: {
    zh: "没有写明{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "the record does not state {elementEn}; one that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "五(三)" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局" },
        role: "responsible-person",
        official: { post: "办公室主任" },
        since: "2016-01-15",
        contact: { kind: "phone", value: "0595-22270000" },
      },
      findings: [],
    },
    {
      name: "only a role",
      record: { recordType: "disclosure-officer", unit: { name: "某某县民政局" }, role: "clerk" },
      findings: ["/official", "/since", "/contact"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局" },
        role: "clerk",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"disclosure-officer">>[] = [
  { key: "official", zh: "人员的职务", en: "the post of the officer" },
  { key: "since", zh: "任职起的日期", en: "since when" },
  { key: "contact", zh: "办公电话", en: "an office telephone" },
];
