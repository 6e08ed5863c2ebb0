import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { Rule } from "../../../src/rule.js";
import { exampleInspection } from "../../../src/social-organisations/example-inspection.js";
import type { Inspection } from "../../../src/social-organisations/inspection.js";

/** Something that belongs to a published annual inspection and is not here. */
export const elementMissing: Rule<"annual-inspection"> = {
  code: "annual-inspection/element-missing",
  severity: "info",
  title: { zh: "年检信息不全", en: "Particulars of the inspection missing" },
  message: {
    zh: "没有{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{elementEn} is missing; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "二(二)" }, { source: "social-organisation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: exampleInspection, findings: [] },
    {
      name: "failed, and nothing said of the problems",
      record: {
        recordType: "annual-inspection",
        organisation: exampleInspection.organisation,
        year: 2023,
        toRegistrarOn: "2024-05-20",
        conclusion: "failed",
        fee: 0,
      },
      findings: ["/problems"],
    },
    {
      name: "absent: nothing was filed, charged or found",
      record: {
        recordType: "annual-inspection",
        organisation: exampleInspection.organisation,
        year: 2023,
        conclusion: "absent",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "annual-inspection",
        organisation: { name: "某某养老服务中心" },
        year: 2023,
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const tookPart = ({ conclusion }: Inspection): boolean => conclusion !== "absent";

const elements: readonly Element<Inspection>[] = [
  { key: "organisation/creditCode", zh: "统一社会信用代码", en: "the credit code" },
  {
    key: "toRegistrarOn",
    zh: "报登记管理机关日期",
    en: "the day it reached the registrar",
    isAsked: tookPart,
  },
  { key: "conclusion", zh: "年检结论", en: "the conclusion" },
  {
    key: "problems",
    zh: "存在问题",
    en: "the problems",
    isAsked: ({ conclusion }) => conclusion === "basically-passed" || conclusion === "failed",
  },
  { key: "fee", zh: "收费（不收费写 0）", en: "the fee, 0 for none", isAsked: tookPart },
];
