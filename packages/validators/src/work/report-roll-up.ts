import type { ReportPeriod, TaskStatus } from "./work-records.js";

/** How a unit stands with a report. */
export type ReportState =
  /** Received no later than due, or nothing says when it was due. */
  | "received"
  /** Received after it was due. */
  | "late"
  /** Not received, and not yet due. */
  | "awaited"
  /** Not received, and the day has passed. */
  | "overdue"
  /** Expected of nobody in particular: a collective name. */
  | "undetermined"
  /** Received from a unit that has no task in the plan. */
  | "unassigned";

/** What one unit says of one task. */
export interface TaskCell {
  readonly state:
    | "reported"
    /** The unit sent a report, and it says nothing of the task. */
    | "not-reported"
    | "no-report"
    /** Given to a collective name: nothing says who reports. */
    | "undetermined"
    | "not-assigned";
  readonly status?: TaskStatus;
  readonly text?: string;
  readonly evidence?: readonly string[];
}

export interface UnitSummary {
  readonly unit: string;
  readonly state: ReportState;
  readonly submittedOn?: string;
  /** The day the report speaks for. */
  readonly asOf?: string;
  /** The report speaks for a day before its period is over, or says itself that it looks ahead. */
  readonly forecast: boolean;
  /** Place of the report in the list given. */
  readonly index?: number;
}

export interface TaskSummary {
  readonly number: string;
  readonly title?: string;
  /** One for each of `units`, in their order. */
  readonly cells: readonly TaskCell[];
}

/** One period of a plan: tasks by units. */
export interface PeriodSummary {
  readonly period: ReportPeriod;
  readonly lastDay: string;
  readonly dueBy?: string;
  readonly units: readonly UnitSummary[];
  readonly tasks: readonly TaskSummary[];
}

export interface PlanSummary {
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  /** Place of the plan in the list given. */
  readonly index: number;
  readonly periods: readonly PeriodSummary[];
}

export interface KeyTaskSummary {
  readonly title: string;
  readonly year: number;
  readonly number?: string;
  readonly lead?: string;
  /** Of the last report. */
  readonly asOf?: string;
  readonly status?: TaskStatus;
  readonly percent?: number;
  readonly dueBy?: string;
  /** Its last step is over and the task is not complete. */
  readonly overdue: boolean;
  readonly index: number;
}

/** The reports of units put together, as they are passed on to the level above. */
export interface ReportRollUp {
  readonly asOf?: string;
  readonly plans: readonly PlanSummary[];
  readonly keyTasks: readonly KeyTaskSummary[];
  /** Reports on plans and key tasks that were not given, by their places in the list. */
  readonly unplaced: readonly number[];
  /** What is no record of the shape of its type, by its place in the list. */
  readonly unread: readonly number[];
}
