import { concessionMeasuresInForce } from "../../../src/projects/ppp-project.js";
import type { Rule } from "../../../src/rule.js";

/**
 * What is publicly built and only run by others, called a concession.
 *
 * Homes for the elderly are often let to an operator: without a transfer of property that is no concession.
 */
export const concessionWithoutTransfer: Rule<"ppp-project"> = {
  code: "ppp-project/concession-without-transfer",
  severity: "warning",
  title: {
    zh: "公建民营、公办民营称为特许经营",
    en: "Public building, private operation, called a concession",
  },
  message: {
    zh: "项目是公建民营或者公办民营，不涉及产权移交，却标为特许经营；这类项目不属于特许经营",
    en: "publicly built or run and only operated by others, without a transfer of property, it is called a concession, which it is not",
  },
  basis: [{ source: "concession-measures-2024", article: "第三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "with a transfer of property",
      record: {
        recordType: "ppp-project",
        name: "某某县养老院项目",
        concession: true,
        publiclyBuiltPrivatelyRun: true,
        propertyTransfer: true,
        tenderNoticeOn: "2024-05-01",
      },
      findings: [],
    },
    {
      name: "without, on the first day of the measures",
      record: {
        recordType: "ppp-project",
        name: "某某县养老院项目",
        concession: true,
        publiclyBuiltPrivatelyRun: true,
        propertyTransfer: false,
        tenderNoticeOn: "2024-05-01",
      },
      findings: ["/concession"],
    },
    {
      name: "the day before",
      record: {
        recordType: "ppp-project",
        name: "某某县养老院项目",
        concession: true,
        publiclyBuiltPrivatelyRun: true,
        propertyTransfer: false,
        tenderNoticeOn: "2024-04-30",
      },
      findings: [],
    },
    {
      name: "not said whether property is transferred",
      record: {
        recordType: "ppp-project",
        name: "某某县养老院项目",
        concession: true,
        publiclyBuiltPrivatelyRun: true,
        tenderNoticeOn: "2024-05-01",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ concession, publiclyBuiltPrivatelyRun, propertyTransfer, tenderNoticeOn }) {
    if (concession !== true || publiclyBuiltPrivatelyRun !== true || propertyTransfer === true) return;
    if (tenderNoticeOn !== undefined && tenderNoticeOn < concessionMeasuresInForce) return;
    if (propertyTransfer === undefined || tenderNoticeOn === undefined) yield transferUnknown;
    else yield { at: "/concession" };
  },
};

const transferUnknown = {
  notRun: {
    zh: "没有写明是否涉及产权移交，或者没有采购公告日期",
    en: "the record does not say whether property is transferred, or when the project was put to tender",
  },
};
