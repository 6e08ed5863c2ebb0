import { concessionUnknown, isNewConcession } from "../../../src/projects/ppp-project.js";
import type { Rule } from "../../../src/rule.js";

/** A new concession that the government pays for: a concession is what its users pay for. */
export const concessionPaidByGovernment: Rule<"ppp-project"> = {
  code: "ppp-project/concession-paid-by-government",
  severity: "error",
  title: { zh: "新的特许经营项目由政府付费", en: "New concession paid for by the government" },
  message: {
    zh: "项目 {tendered} 发布采购公告，回报机制是政府付费；特许经营是基于使用者付费的模式",
    en: "put to tender on {tendered}, it is paid for by the government; a concession is paid for by its users",
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
        returnMechanism: "government-pays",
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
        returnMechanism: "government-pays",
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
        returnMechanism: "government-pays",
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
        returnMechanism: "government-pays",
        contractSignedOn: "2024-08-01",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (record.returnMechanism !== "government-pays") return;
    const isNew = isNewConcession(record);
    if (isNew === undefined) yield concessionUnknown;
    else if (isNew) yield { at: "/returnMechanism", data: { tendered: record.tenderNoticeOn ?? "" } };
  },
};
