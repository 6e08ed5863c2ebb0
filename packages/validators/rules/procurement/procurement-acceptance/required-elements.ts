import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { ProcurementAcceptance } from "../../../src/procurement/procurement-acceptance.js";
import { form2020InForce } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Elements of the 2020 form that the announcement of an acceptance has not.
 *
 * One finding a notice. The annex with the form was not read, so it is a warning.
 */
export const requiredElements: Rule<"procurement-acceptance"> = {
  code: "procurement-acceptance/required-elements",
  severity: "warning",
  title: { zh: "缺少公告格式规定的内容", en: "Elements of the form missing" },
  message: {
    zh: "验收结果公告缺少：{missing}；如本记录只是公告的摘录，请写明 excerpt: true",
    en: "the announcement of the acceptance lacks {missing}; a record that is only an excerpt of the notice says excerpt: true",
  },
  basis: [{ source: "procurement-notice-forms-2020" }],
  since: "0.1.0",
  examples: [
    {
      name: "everything there",
      record: {
        recordType: "procurement-acceptance",
        publishedOn: "2025-03-20",
        contractNumber: "XXMZ-HT-2024-011",
        contractName: "居家养老服务采购合同",
        projectNumber: "[350500]XX[CS]2024011",
        projectName: "居家养老服务采购项目",
        purchaser: { name: "某某县民政局" },
        suppliers: [{ name: "某某养老服务有限公司" }],
        acceptance: {
          serviceContent: "助洁、助浴",
          serviceRequirements: "每人每月4小时",
          servicePeriod: "一年",
          servicePlace: "各乡镇",
          date: "2025-03-18",
          panel: [{ name: "服务对象代表", role: "service-recipient" }],
          conclusion: "accepted",
        },
      },
      findings: [],
    },
    {
      name: "strokes for answers",
      record: {
        recordType: "procurement-acceptance",
        publishedOn: "2020-07-01",
        contractNumber: "/",
        acceptance: { opinion: "/" },
      },
      findings: [""],
    },
    {
      name: "the last day before the form",
      record: { recordType: "procurement-acceptance", publishedOn: "2020-06-30", acceptance: {} },
      findings: [],
    },
    {
      name: "what a body buys for itself",
      record: {
        recordType: "procurement-acceptance",
        publishedOn: "2025-03-20",
        publicService: false,
        acceptance: {},
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-acceptance",
        publishedOn: "2025-03-20",
        excerpt: true,
        acceptance: {},
      },
      findings: [],
      notRun: true,
    },
    {
      name: "without a day that says which form applies",
      record: { recordType: "procurement-acceptance", acceptance: {} },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { publishedOn, excerpt, publicService, acceptance } = record;
    const day = publishedOn ?? acceptance.date;
    if (publicService === false || (day !== undefined && day < form2020InForce)) return;
    const missing = elements.filter(([, isMissing]) => isMissing(record)).map(([name]) => name);
    if (missing.length === 0) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else if (day === undefined) yield undated;
    else yield { at: "", data: { missing } };
  },
};

const undated = {
  notRun: {
    zh: "没有公告日期和验收日期，不知是否适用 2020 年版格式",
    en: "no day of publication or acceptance says whether the 2020 form applies",
  },
};

type IsMissing = (record: ProcurementAcceptance) => boolean;

const elements: readonly (readonly [name: string, isMissing: IsMissing])[] = [
  ["contractNumber（合同编号）", ({ contractNumber }) => isBlank(contractNumber)],
  ["contractName（合同名称）", ({ contractName }) => isBlank(contractName)],
  ["projectNumber（项目编号）", ({ projectNumber }) => isBlank(projectNumber)],
  ["projectName（项目名称）", ({ projectName }) => isBlank(projectName)],
  ["purchaser（采购人）", ({ purchaser }) => isBlank(purchaser?.name)],
  ["suppliers（供应商）", ({ suppliers = [] }) => suppliers.every(({ name }) => isBlank(name))],
  ["acceptance.serviceContent（服务内容）", ({ acceptance }) => isBlank(acceptance.serviceContent)],
  ["acceptance.serviceRequirements（服务要求）", ({ acceptance }) => isBlank(acceptance.serviceRequirements)],
  ["acceptance.servicePeriod（服务期限）", ({ acceptance }) => isBlank(acceptance.servicePeriod)],
  ["acceptance.servicePlace（服务地点）", ({ acceptance }) => isBlank(acceptance.servicePlace)],
  ["acceptance.date（验收日期）", ({ acceptance }) => acceptance.date === undefined],
  ["acceptance.panel（验收小组成员）", ({ acceptance: { panel = [] } }) => panel.length === 0],
  [
    "acceptance.conclusion、opinion（验收意见）",
    ({ acceptance: { conclusion, opinion } }) => conclusion === undefined && isBlank(opinion),
  ],
];
