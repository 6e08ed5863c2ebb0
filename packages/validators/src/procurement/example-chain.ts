import type { RecordOf } from "../record-of.js";

const project = {
  projectNumber: "[350521]XX[GK]2024001",
  projectName: "福利院护理床采购项目",
  purchaser: { name: "某某县社会福利中心" },
};

/** The notices of one project in two lots, from intention to acceptance, without a fault; rules vary them. */
export const exampleIntention: RecordOf<"procurement-intention"> = {
  recordType: "procurement-intention",
  publishedOn: "2024-01-05",
  purchaser: project.purchaser,
  projects: [{ name: project.projectName, plannedMonth: "2024-03" }],
};

export const exampleTender: RecordOf<"procurement-tender"> = {
  recordType: "procurement-tender",
  publishedOn: "2024-03-01",
  ...project,
  method: "open-tender",
  budget: { kind: "total", value: 170, unit: "CNY-10k" },
  ceiling: { kind: "total", value: 168, unit: "CNY-10k" },
  lots: [
    { lotNumber: "1", title: "护理床", budget: { kind: "total", value: 120, unit: "CNY-10k" } },
    { lotNumber: "2", title: "床垫", budget: { kind: "total", value: 50, unit: "CNY-10k" } },
  ],
  documentPeriod: { from: "2024-03-01", to: "2024-03-08" },
  deadline: { date: "2024-03-22", time: "09:30" },
};

export const exampleCorrection: RecordOf<"procurement-correction"> = {
  recordType: "procurement-correction",
  publishedOn: "2024-03-06",
  ...project,
  originalNotice: { noticeType: "procurement-tender", publishedOn: "2024-03-01" },
  targets: ["notice"],
  corrections: [{ item: "投标截止时间", before: "2024年3月22日9时30分", after: "2024年3月25日9时30分" }],
  correctedOn: "2024-03-06",
  originalDeadline: { date: "2024-03-22", time: "09:30" },
  correctedDeadline: { date: "2024-03-25", time: "09:30" },
};

export const exampleResult: RecordOf<"procurement-result"> = {
  recordType: "procurement-result",
  noticeType: "award",
  publishedOn: "2024-03-27",
  ...project,
  evaluationDate: "2024-03-25",
  awardDate: "2024-03-26",
  lots: [
    {
      lotNumber: "采购包1",
      outcome: "awarded",
      suppliers: [{ name: "某某康复器具有限公司" }],
      amount: { kind: "total", value: 1150000, unit: "CNY" },
    },
    {
      lotNumber: "采购包2",
      outcome: "awarded",
      suppliers: [{ name: "某某家具有限公司" }],
      amount: { kind: "total", value: 480000, unit: "CNY" },
    },
  ],
};

export const exampleContract: RecordOf<"procurement-contract"> = {
  recordType: "procurement-contract",
  publishedOn: "2024-04-11",
  ...project,
  contractNumber: "HT-2024-001",
  suppliers: [{ name: "某某康复器具有限公司" }],
  amount: { kind: "total", value: 1150000, unit: "CNY" },
  dateSigned: "2024-04-10",
};

export const exampleAcceptance: RecordOf<"procurement-acceptance"> = {
  recordType: "procurement-acceptance",
  publishedOn: "2024-07-02",
  ...project,
  contractNumber: "HT-2024-001",
  suppliers: [{ name: "某某康复器具有限公司" }],
  publicService: false,
  dateSigned: "2024-04-10",
  contractAmount: { kind: "total", value: 1150000, unit: "CNY" },
  acceptance: { date: "2024-07-01" },
};
