import { concessionUnknown, isNewConcession } from "../../../src/projects/ppp-project.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A new concession with viability gap funding.
 *
 * Users pay in part. What of the gap may still be paid was not read, so this is a warning.
 */
export const concessionWithGapFunding: Rule<"ppp-project"> = {
  code: "ppp-project/concession-with-gap-funding",
  severity: "warning",
  title: { zh: "新的特许经营项目采用可行性缺口补助", en: "New concession with viability gap funding" },
  message: {
    zh: "项目 {tendered} 发布采购公告，回报机制是可行性缺口补助；特许经营应当基于使用者付费，请核对补助是否有依据",
    en: "put to tender on {tendered}, it has viability gap funding; a concession is paid for by its users: check what the funding rests on",
  },
  basis: [{ source: "concession-measures-2024", article: "第四条" }],
  since: "0.1.0",
  examples: [
    {
      name: "paid for by its users",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        concession: true,
        returnMechanism: "user-pays",
        tenderNoticeOn: "2024-05-01",
      },
      findings: [],
    },
    {
      name: "put to tender the day before the measures",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        concession: true,
        returnMechanism: "viability-gap",
        tenderNoticeOn: "2024-04-30",
        contractSignedOn: "2024-08-01",
      },
      findings: [],
    },
    {
      name: "put to tender on their first day",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        concession: true,
        returnMechanism: "viability-gap",
        tenderNoticeOn: "2024-05-01",
      },
      findings: ["/returnMechanism"],
    },
    {
      name: "no concession",
      record: {
        recordType: "ppp-project",
        name: "某某县养老服务中心项目",
        concession: false,
        returnMechanism: "viability-gap",
        tenderNoticeOn: "2024-05-01",
      },
      findings: [],
    },
    {
      name: "signed under the measures, but when it was put to tender is not said",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        concession: true,
        returnMechanism: "viability-gap",
        contractSignedOn: "2024-08-01",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (record.returnMechanism !== "viability-gap") return;
    const isNew = isNewConcession(record);
    if (isNew === undefined) yield concessionUnknown;
    else if (isNew) yield { at: "/returnMechanism", data: { tendered: record.tenderNoticeOn ?? "" } };
  },
};
