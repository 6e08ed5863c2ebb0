import type {
  AnnualKeyTask,
  DisclosureOfficer,
  DisclosureWorkPlan,
  ImplementationReport,
  LeadershipHearing,
  TaskProgressReport,
} from "./work-records.js";

/** A plan of two tasks for two units, as the notice has it. */
export const examplePlan: DisclosureWorkPlan = {
  recordType: "disclosure-work-plan",
  recordId: "plan-2016",
  year: 2016,
  issuer: { name: "泉州市民政局" },
  title: "泉州市民政系统2016年政务公开工作要点",
  parents: [{ title: "2016年政务公开工作要点", docNo: "闽政办〔2016〕83号" }],
  tasks: [
    {
      number: "一（一）",
      units: [{ name: "晋江市民政局" }, { name: "台商投资区民保障局" }],
      derivedFrom: ["一（一）"],
    },
    { number: "一（二）", units: [{ name: "晋江市民政局" }] },
  ],
  reports: [
    { period: "first-three-quarters", dueBy: "2016-09-10", receiver: "市局办公室" },
    { period: "full-year", dueBy: "2016-12-01" },
  ],
};

/** The province's plan, which the other follows. */
export const exampleParentPlan: DisclosureWorkPlan = {
  recordType: "disclosure-work-plan",
  year: 2016,
  issuer: { name: "福建省人民政府办公厅" },
  disclosure: { docNo: "闽政办〔2016〕83 号" },
  tasks: [{ number: "一（一）", units: [{ name: "泉州市民政局" }] }],
  reports: [
    { period: "first-three-quarters", dueBy: "2016-09-21" },
    { period: "full-year", dueBy: "2016-12-09" },
  ],
};

/** A report in time, on both tasks. */
export const exampleReport: ImplementationReport = {
  recordType: "implementation-report",
  plan: "plan-2016",
  unit: { name: "晋江市民政局" },
  year: 2016,
  period: "first-three-quarters",
  asOf: "2016-08-31",
  submittedOn: "2016-09-09",
  forecast: true,
  items: [
    { task: "一(一)", status: "complete", evidence: ["https://www.example.gov.cn/qzqd/"] },
    { task: "一（二）", status: "in-progress", text: "方案已公开。" },
  ],
};

/** The report of the zone, on its one task. */
export const exampleZoneReport: ImplementationReport = {
  recordType: "implementation-report",
  plan: "plan-2016",
  unit: { name: "泉州台商投资区民政保障局" },
  year: 2016,
  period: "first-three-quarters",
  submittedOn: "2016-09-12",
  items: [{ task: "一（一）", status: "in-progress", text: "专栏建设中。" }],
};

export const exampleKeyTask: AnnualKeyTask = {
  recordType: "annual-key-task",
  recordId: "kt-2016-01",
  year: 2016,
  number: "1",
  title: "新建农村幸福院20所",
  leads: ["某某县民政局"],
  steps: [{ text: "施工", from: "2016-05-01", to: "2016-11-30" }],
  targets: [{ name: "农村幸福院", value: 20, unit: "所" }],
};

export const exampleProgress: TaskProgressReport = {
  recordType: "task-progress-report",
  task: "kt-2016-01",
  asOf: "2016-06-30",
  status: "ahead",
  percent: 60,
};

export const exampleLeader: DisclosureOfficer = {
  recordType: "disclosure-officer",
  publishedOn: "2016-01-20",
  unit: { name: "某某县民政局" },
  role: "leader-in-charge",
  official: { post: "副局长" },
  since: "2016-01-15",
};

export const exampleHearing: LeadershipHearing = {
  recordType: "leadership-hearing",
  unit: { name: "某某县民政局" },
  heldOn: "2016-08-15",
  chairRole: "head",
};
