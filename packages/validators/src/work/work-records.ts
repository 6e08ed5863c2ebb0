import type { RecordOf } from "../record-of.js";

export type DisclosureWorkPlan = RecordOf<"disclosure-work-plan">;
export type AnnualKeyTask = RecordOf<"annual-key-task">;
export type TaskProgressReport = RecordOf<"task-progress-report">;
export type ImplementationReport = RecordOf<"implementation-report">;
export type DisclosureOfficer = RecordOf<"disclosure-officer">;
export type LeadershipHearing = RecordOf<"leadership-hearing">;

export type PlanTask = NonNullable<DisclosureWorkPlan["tasks"]>[number];
export type GovernmentLevel = NonNullable<DisclosureWorkPlan["level"]>;
export type ReportPeriod = ImplementationReport["period"];
export type TaskStatus = NonNullable<TaskProgressReport["status"]>;
