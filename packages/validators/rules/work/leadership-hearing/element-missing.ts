import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** A hearing of which chair, agenda or decisions are not recorded: the head hears the report, and sets work in train. */
export const elementMissing: Rule<"leadership-hearing"> = {
  code: "leadership-hearing/element-missing",
  severity: "warning",
  title: { zh: "听取汇报的记录不全", en: "The record of the hearing lacks an element" },
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
        recordType: "leadership-hearing",
        unit: { name: "某某县民政局" },
        heldOn: "2016-08-15",
        chairRole: "head",
        agenda: ["听取上半年政务公开工作汇报"],
        decisions: [{ text: "补齐服务指南" }],
      },
      findings: [],
    },
    {
      name: "only the day",
      record: {
        recordType: "leadership-hearing",
        unit: { name: "某某县民政局" },
        heldOn: "2016-08-15",
        decisions: [],
      },
      findings: ["/chairRole", "/agenda", "/decisions"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "leadership-hearing",
        unit: { name: "某某县民政局" },
        heldOn: "2016-08-15",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"leadership-hearing">>[] = [
  { key: "chairRole", zh: "主持人的角色", en: "who was in the chair" },
  { key: "agenda", zh: "议题", en: "the agenda" },
  { key: "decisions", zh: "部署事项", en: "what was decided" },
];
