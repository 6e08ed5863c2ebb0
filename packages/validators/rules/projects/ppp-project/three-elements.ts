import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { PppProject } from "../../../src/projects/ppp-project.js";
import type { Rule } from "../../../src/rule.js";

/** The day of the work points. */
const workPointsIssued = "2016-06-23";

/** The three things that are disclosed of a partnership: how private capital takes part, what pays it back, how it goes. */
export const threeElements: Rule<"ppp-project"> = {
  code: "ppp-project/three-elements",
  severity: "error",
  title: { zh: "缺少参与方式、回报机制或者实施情况", en: "Participation, return or implementation missing" },
  message: {
    zh: "没有公开：{missing}；政府和社会资本合作项目应当公开参与方式、回报机制和项目实施情况",
    en: "not disclosed: {missing}; of a partnership how private capital takes part, what pays it back and how it is going are disclosed",
  },
  basis: [{ source: "work-points-2016", article: "一(三)" }],
  since: "0.1.0",
  examples: [
    {
      name: "all three, one in words",
      record: {
        recordType: "ppp-project",
        name: "某某县养老服务中心 PPP 项目",
        mode: "BOT",
        returnMechanismText: "运营补贴与绩效挂钩",
        implementation: [{ asOf: "2016-11-30", text: "完成物有所值评价" }],
      },
      findings: [],
    },
    {
      name: "a stroke for the mode, and progress of which nothing is said",
      record: {
        recordType: "ppp-project",
        name: "某某县养老服务中心 PPP 项目",
        mode: "/",
        returnMechanism: "user-pays",
        implementation: [{ asOf: "2016-11-30" }],
      },
      findings: [""],
    },
    {
      name: "the day before the work points",
      record: { recordType: "ppp-project", name: "某某县养老服务中心 PPP 项目", publishedOn: "2016-06-22" },
      findings: [],
    },
    {
      name: "the day of the work points",
      record: { recordType: "ppp-project", name: "某某县养老服务中心 PPP 项目", publishedOn: "2016-06-23" },
      findings: [""],
    },
    {
      name: "an excerpt",
      record: { recordType: "ppp-project", name: "某某县养老服务中心 PPP 项目", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (record.publishedOn !== undefined && record.publishedOn < workPointsIssued) return;
    const missing = elements.filter(([, isMissing]) => isMissing(record)).map(([name]) => name);
    if (missing.length === 0) return;
    if (record.excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "", data: { missing } };
  },
};

type IsMissing = (record: PppProject) => boolean;

const elements: readonly (readonly [name: string, isMissing: IsMissing])[] = [
  ["mode（参与方式）", ({ mode, modeText }) => isBlank(mode) && isBlank(modeText)],
  [
    "returnMechanism（回报机制）",
    ({ returnMechanism, returnMechanismText }) =>
      (returnMechanism === undefined || returnMechanism === "other") && isBlank(returnMechanismText),
  ],
  [
    "implementation（项目实施情况）",
    ({ implementation = [] }) =>
      implementation.every(
        ({ text, invested, percent }) => isBlank(text) && invested === undefined && percent === undefined,
      ),
  ],
];
