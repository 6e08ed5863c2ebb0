import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { ConstructionProject } from "../../../src/projects/construction-project.js";
import type { Rule } from "../../../src/rule.js";

/**
 * What the 2016 work points ask of a major project and the record has not: its approvals and how it is going.
 *
 * The code of the platform is asked for by the regulation of 2019. An early project may have neither yet, so it is a
 * warning.
 */
export const requiredElements: Rule<"construction-project"> = {
  code: "construction-project/required-elements",
  severity: "warning",
  title: { zh: "缺少应当公开的项目内容", en: "What is to be disclosed is missing" },
  message: {
    zh: "项目缺少：{missing}；如本记录只是摘录，请写明 excerpt: true",
    en: "the project lacks {missing}; a record that is only an excerpt says excerpt: true",
  },
  basis: [
    { source: "work-points-2016", article: "一(三)" },
    { source: "government-investment-regulation", article: "第十条" },
    { source: "government-investment-regulation", article: "第三十条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "approvals, their particulars and progress",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        publishedOn: "2016-09-01",
        leadAgency: { name: "某某县发展和改革局" },
        approvals: [
          {
            kind: "examination",
            authority: { name: "某某县发展和改革局" },
            documentNumber: "某发改审〔2016〕12号",
            decidedOn: "2016-03-10",
          },
        ],
        progress: [{ asOf: "2016-08-31", text: "桩基施工" }],
      },
      findings: [],
    },
    {
      name: "an approval without number and day, and nothing of how it is going",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        publishedOn: "2016-09-01",
        approvals: [{ kind: "examination", authority: { name: "某某县发展和改革局" } }],
      },
      findings: [""],
    },
    {
      name: "from 2019 on without a code",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        publishedOn: "2019-07-01",
        leadAgency: { name: "某某县发展和改革局" },
        approvals: [
          {
            kind: "examination",
            authority: { name: "某某县发展和改革局" },
            documentNumber: "某发改审〔2019〕12号",
            decidedOn: "2019-03-10",
          },
        ],
        startedOn: "2019-06-20",
      },
      findings: [""],
    },
    {
      name: "an excerpt",
      record: { recordType: "construction-project", name: "某某县社会福利中心", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const missing = elements.filter(([, isMissing]) => isMissing(record)).map(([name]) => name);
    if (missing.length === 0) return;
    if (record.excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "", data: { missing } };
  },
};

type IsMissing = (record: ConstructionProject) => boolean;

const elements: readonly (readonly [name: string, isMissing: IsMissing])[] = [
  [
    "projectCode（项目代码）",
    ({ projectCode, publishedOn = "" }) => publishedOn >= "2019-07-01" && isBlank(projectCode),
  ],
  ["leadAgency（牵头部门）", ({ leadAgency }) => isBlank(leadAgency?.name)],
  ["approvals（审批、核准、备案）", ({ approvals = [] }) => approvals.length === 0],
  ["approvals.kind（批准种类）", ({ approvals = [] }) => approvals.some(({ kind }) => kind === undefined)],
  [
    "approvals.authority（批准单位）",
    ({ approvals = [] }) => approvals.some(({ authority }) => isBlank(authority?.name)),
  ],
  [
    "approvals.documentNumber（文号）",
    ({ approvals = [] }) => approvals.some(({ documentNumber }) => isBlank(documentNumber)),
  ],
  [
    "approvals.decidedOn（批准日期）",
    ({ approvals = [] }) => approvals.some(({ decidedOn }) => decidedOn === undefined),
  ],
  [
    "progress、startedOn、completion（实施情况）",
    ({ progress = [], startedOn, completion }) =>
      progress.length === 0 && startedOn === undefined && completion === undefined,
  ],
];
