import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { ConstructionProject } from "../../../src/projects/construction-project.js";
import type { Rule } from "../../../src/rule.js";

/** When the opinions were issued. */
const opinionsIssued = "2017-12-04";

/**
 * One of the eight categories of which something has happened, and nothing was disclosed.
 *
 * What has happened is seen in the record: approvals, tenders, a start, a change of design, completion. The opinions
 * were read in part, so it is a warning.
 */
export const categoryNotDisclosed: Rule<"construction-project"> = {
  code: "construction-project/category-not-disclosed",
  severity: "warning",
  title: { zh: "八类信息有未公开的", en: "A category of information is not disclosed" },
  message: {
    zh: "项目已进行到相应阶段，但没有公开：{missing}；如本记录只是摘录，请写明 excerpt: true",
    en: "the project has come that far, and nothing is disclosed of {missing}; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "major-project-disclosure-opinions-2017", article: "八类信息" }],
  since: "0.1.0",
  examples: [
    {
      name: "approved, and the approval disclosed",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        publishedOn: "2024-01-10",
        approvals: [{ matter: "feasibility-study", decidedOn: "2023-06-15" }],
        disclosures: [
          { category: "approval-service", title: "办事指南" },
          { category: "approval-result", title: "可行性研究报告批复" },
        ],
      },
      findings: [],
    },
    {
      name: "under construction, of which nothing is disclosed",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        publishedOn: "2024-07-10",
        approvals: [{ matter: "feasibility-study", decidedOn: "2023-06-15" }],
        startedOn: "2024-03-18",
        disclosures: [
          { category: "approval-service", title: "办事指南" },
          { category: "approval-result", title: "可行性研究报告批复" },
        ],
      },
      findings: ["/disclosures"],
    },
    {
      name: "changed and completed, everything disclosed but the two",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        publishedOn: "2026-07-10",
        designChanges: [{ description: "增加一层" }],
        completion: { acceptedOn: "2026-06-30" },
        disclosures: [
          { category: "construction", title: "参建单位" },
          { category: "quality-safety", title: "监督情况" },
        ],
      },
      findings: ["/disclosures"],
    },
    {
      name: "the day before the opinions",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        publishedOn: "2017-12-03",
        startedOn: "2017-03-18",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        publishedOn: "2024-07-10",
        excerpt: true,
        startedOn: "2024-03-18",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "no day that says whether the opinions apply",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        startedOn: "2017-03-18",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, { asOf }) {
    const { publishedOn = asOf, disclosures = [], excerpt } = record;
    if (publishedOn !== undefined && publishedOn < opinionsIssued) return;
    const disclosed = new Set(disclosures.map(({ category }) => category));
    const missing = categories
      .filter(({ category, isDue }) => isDue(record) && !disclosed.has(category))
      .map(({ name }) => name);
    if (missing.length === 0) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else if (publishedOn === undefined) yield undated;
    else yield { at: record.disclosures === undefined ? "" : "/disclosures", data: { missing } };
  },
};

const undated = {
  notRun: {
    zh: "没有发布日期，不知国办发〔2017〕94号是否已经印发",
    en: "no day of publication says whether the opinions of 2017 apply",
  },
};

const isApproved = ({ approvals = [] }: ConstructionProject): boolean => approvals.length > 0;

const isStarted = ({ startedOn, completion, progress = [] }: ConstructionProject): boolean =>
  startedOn !== undefined ||
  completion !== undefined ||
  progress.some(({ invested }) => (invested?.value ?? 0) > 0);

type Category = NonNullable<ConstructionProject["disclosures"]>[number]["category"];

const categories: readonly {
  readonly category: Category;
  readonly name: string;
  readonly isDue: (record: ConstructionProject) => boolean;
}[] = [
  { category: "approval-service", name: "批准服务信息", isDue: isApproved },
  { category: "approval-result", name: "批准结果信息", isDue: isApproved },
  { category: "tendering", name: "招标投标信息", isDue: ({ tenders = [] }) => tenders.length > 0 },
  { category: "land-acquisition", name: "征收土地信息", isDue: ({ landAcquired }) => landAcquired === true },
  {
    category: "major-design-change",
    name: "重大设计变更信息",
    isDue: ({ designChanges = [] }) => designChanges.length > 0,
  },
  { category: "construction", name: "施工有关信息", isDue: isStarted },
  { category: "quality-safety", name: "质量安全监督信息", isDue: isStarted },
  {
    category: "completion",
    name: "竣工有关信息",
    isDue: ({ completion }) => completion?.completedOn !== undefined || completion?.acceptedOn !== undefined,
  },
];
