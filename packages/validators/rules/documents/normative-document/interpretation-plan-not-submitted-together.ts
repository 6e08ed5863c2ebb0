import type { NotEvaluated, Rule } from "../../../src/rule.js";

const submissionUnknown: NotEvaluated = {
  notRun: { zh: "没有写明文件报送审核的日期", en: "the day the draft was submitted is not given" },
};

/**
 * A draft submitted for review without its plan of interpretation, or before it.
 *
 * The work points bind one city; the national rules were read in excerpts, so it is a warning.
 */
export const interpretationPlanNotSubmittedTogether: Rule<"normative-document"> = {
  code: "normative-document/interpretation-plan-not-submitted-together",
  severity: "warning",
  title: { zh: "解读方案没有与文件同步报送", en: "Plan of interpretation not submitted with the draft" },
  message: {
    zh: "{what}",
    en: "{whatEn}",
  },
  basis: [
    { source: "work-points-2016", article: "四(一)" },
    { source: "open-government-implementation-rules-2016", article: "政策解读" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "together",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        draftSubmittedOn: "2024-02-01",
        interpretationPlanSubmittedOn: "2024-02-01",
      },
      findings: [],
    },
    {
      name: "the plan came first",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        draftSubmittedOn: "2024-02-01",
        interpretationPlanSubmittedOn: "2024-01-31",
      },
      findings: [],
    },
    {
      name: "the plan came a day later",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        draftSubmittedOn: "2024-02-01",
        interpretationPlanSubmittedOn: "2024-02-02",
      },
      findings: ["/interpretationPlanSubmittedOn"],
    },
    {
      name: "no plan",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        draftSubmittedOn: "2024-02-01",
      },
      findings: ["/draftSubmittedOn"],
    },
    {
      name: "nothing said of the submission",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        effectiveOn: "2024-04-15",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ draftSubmittedOn, interpretationPlanSubmittedOn }) {
    if (draftSubmittedOn === undefined) yield submissionUnknown;
    else if (interpretationPlanSubmittedOn === undefined) {
      yield {
        at: "/draftSubmittedOn",
        data: {
          what: "文件已经报送审核，没有解读方案",
          whatEn: "the draft was submitted without a plan of interpretation",
        },
      };
    } else if (interpretationPlanSubmittedOn > draftSubmittedOn) {
      yield {
        at: "/interpretationPlanSubmittedOn",
        data: {
          what: `文件 ${draftSubmittedOn} 报送，解读方案 ${interpretationPlanSubmittedOn} 才报送`,
          whatEn: `the draft was submitted on ${draftSubmittedOn}, its plan of interpretation on ${interpretationPlanSubmittedOn}`,
        },
      };
    }
  },
};
