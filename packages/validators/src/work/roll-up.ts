import { plainName } from "../plain-name.js";
import { type Profile, unitsOf } from "../profile.js";
import { readableRecord } from "../record-check.js";
import { type Assignee, type Assignments, assignmentsOf } from "./assignments.js";
import { isLate, lastDayOfPeriod } from "./report-period.js";
import type {
  KeyTaskSummary,
  PeriodSummary,
  PlanSummary,
  ReportRollUp,
  ReportState,
  TaskSummary,
  UnitSummary,
} from "./report-roll-up.js";
import { type Placed, workCollection } from "./work-collection.js";
import type {
  AnnualKeyTask,
  DisclosureWorkPlan,
  ImplementationReport,
  PlanTask,
  ReportPeriod,
  TaskProgressReport,
} from "./work-records.js";

export interface RollUpOptions {
  /** The day it is made for: without it nothing is overdue. */
  readonly asOf?: string;
  /** Its `units` are the register by which units are told apart. */
  readonly profile?: Profile;
}

/**
 * Puts the reports of units together: task by unit for each period of a plan, and how far the key tasks are.
 *
 * Records of other types are left aside; those without the shape of their type are listed in `unread`.
 */
export const rollUpReports = (
  given: readonly unknown[],
  { asOf, profile = {} }: RollUpOptions = {},
): ReportRollUp => {
  const records = given.map((record) => readableRecord(record, undefined));
  const work = workCollection(records);
  const units = unitsOf(profile);
  const reportsByPlan = grouped(work.reports, (report) => work.planOf(report)?.index);
  const progressByTask = grouped(work.progress, (report) => work.taskOf(report)?.index);
  return {
    ...(asOf !== undefined && { asOf }),
    plans: work.plans.map((plan) =>
      planSummary(plan, reportsByPlan.placed.get(plan.index) ?? [], assignmentsOf(plan.record, units), asOf),
    ),
    keyTasks: work.keyTasks.map((task) =>
      keyTaskSummary(task, progressByTask.placed.get(task.index) ?? [], asOf),
    ),
    unread: records.flatMap((record, index) => (record === undefined ? index : [])),
    unplaced: [...reportsByPlan.unplaced, ...progressByTask.unplaced].sort((a, b) => a - b),
  };
};

const grouped = <Report>(
  reports: readonly Placed<Report>[],
  indexOf: (report: Report) => number | undefined,
) => {
  const placed = new Map<number, Placed<Report>[]>();
  const unplaced: number[] = [];
  for (const report of reports) {
    const index = indexOf(report.record);
    if (index === undefined) {
      unplaced.push(report.index);
      continue;
    }
    const group = placed.get(index);
    if (group === undefined) placed.set(index, [report]);
    else group.push(report);
  }
  return { placed, unplaced };
};

type Report = Placed<ImplementationReport>;

const planSummary = (
  { record, index }: Placed<DisclosureWorkPlan>,
  reports: readonly Report[],
  assignments: Assignments,
  asOf: string | undefined,
): PlanSummary => {
  const { title, disclosure, issuer, year, reports: duties = [] } = record;
  const dueBy = new Map(duties.map((duty) => [duty.period, duty]));
  const periods = new Set([...dueBy.keys(), ...reports.map((report) => report.record.period)]);
  return {
    title: title ?? disclosure?.title ?? `${year}`,
    issuer: issuer.name,
    year,
    index,
    periods: [...periods].map((period) =>
      periodSummary(
        record,
        { period, ...dueBy.get(period) },
        reports.filter((report) => report.record.period === period),
        assignments,
        asOf,
      ),
    ),
  };
};

interface Duty {
  readonly period: ReportPeriod;
  readonly dueBy?: string;
  readonly dueDayIncluded?: boolean;
}

const periodSummary = (
  { year, tasks = [] }: DisclosureWorkPlan,
  duty: Duty,
  reports: readonly Report[],
  assignments: Assignments,
  asOf: string | undefined,
): PeriodSummary => {
  const lastDay = lastDayOfPeriod(year, duty.period);
  const byUnit = lastReports(reports, assignments);
  const rows = [
    ...assignments.assignees.map((assignee) => ({
      name: assignee.name,
      assignee,
      report: byUnit.get(plainName(assignee.name)),
    })),
    ...[...byUnit.values()]
      .filter(({ record }) => assignments.of(record.unit.name) === undefined)
      .map((report) => ({ name: assignments.nameOf(report.record.unit.name), assignee: undefined, report })),
  ];
  const itemised = rows.map((row) => ({ ...row, items: itemsByTask(row.report) }));
  return {
    period: duty.period,
    lastDay,
    ...(duty.dueBy !== undefined && { dueBy: duty.dueBy }),
    units: rows.map(({ name, assignee, report }) => ({
      unit: name,
      state: reportState(assignee, report, duty, asOf),
      ...reportDays(report, lastDay),
    })),
    tasks: tasks.map((task) => taskSummary(task, itemised)),
  };
};

/** Of a unit that reported twice the report that came last. */
const lastReports = (reports: readonly Report[], assignments: Assignments): ReadonlyMap<string, Report> => {
  const byUnit = new Map<string, Report>();
  for (const report of reports) {
    const key = plainName(assignments.nameOf(report.record.unit.name));
    const known = byUnit.get(key)?.record.submittedOn ?? "";
    if (!byUnit.has(key) || (report.record.submittedOn ?? "") >= known) byUnit.set(key, report);
  }
  return byUnit;
};

const reportState = (
  assignee: Assignee | undefined,
  report: Report | undefined,
  duty: Duty,
  asOf: string | undefined,
): ReportState => {
  if (report === undefined) {
    if (assignee?.isCollective === true) return "undetermined";
    const { dueBy } = duty;
    return dueBy !== undefined && asOf !== undefined && isLate(asOf, { ...duty, dueBy })
      ? "overdue"
      : "awaited";
  }
  if (assignee === undefined) return "unassigned";
  const dueBy = report.record.dueBy ?? duty.dueBy;
  const { submittedOn } = report.record;
  const isAfter = dueBy !== undefined && submittedOn !== undefined && isLate(submittedOn, { ...duty, dueBy });
  return isAfter ? "late" : "received";
};

const reportDays = (report: Report | undefined, lastDay: string): Omit<UnitSummary, "unit" | "state"> => {
  if (report === undefined) return { forecast: false };
  const { submittedOn, asOf, forecast } = report.record;
  const day = asOf ?? submittedOn;
  return {
    ...(submittedOn !== undefined && { submittedOn }),
    ...(asOf !== undefined && { asOf }),
    forecast: forecast === true || (day !== undefined && day < lastDay),
    index: report.index,
  };
};

type Item = NonNullable<ImplementationReport["items"]>[number];

interface Row {
  readonly assignee: Assignee | undefined;
  readonly report: Report | undefined;
  readonly items: ReadonlyMap<string, Item>;
}

const itemsByTask = (report: Report | undefined): ReadonlyMap<string, Item> =>
  new Map(report?.record.items?.map((item) => [plainName(item.task), item]));

const taskSummary = ({ number, title }: PlanTask, rows: readonly Row[]): TaskSummary => {
  const task = plainName(number);
  return {
    number,
    ...(title !== undefined && { title }),
    cells: rows.map(({ assignee, report, items }) => {
      const item = items.get(task);
      if (item !== undefined) {
        const { status, text, evidence } = item;
        return {
          state: "reported",
          ...(status !== undefined && { status }),
          ...(text !== undefined && { text }),
          ...(evidence !== undefined && { evidence }),
        };
      }
      if (assignee?.tasks.has(task) !== true) return { state: "not-assigned" };
      if (report !== undefined) return { state: "not-reported" };
      return { state: assignee.isCollective ? "undetermined" : "no-report" };
    }),
  };
};

const keyTaskSummary = (
  { record, index }: Placed<AnnualKeyTask>,
  reports: readonly Placed<TaskProgressReport>[],
  today: string | undefined,
): KeyTaskSummary => {
  const { title, year, number, leads = [], steps = [] } = record;
  let last: TaskProgressReport | undefined;
  for (const report of reports) {
    if (last === undefined || report.record.asOf >= last.asOf) last = report.record;
  }
  const dueBy = steps
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(-1);
  const isComplete = last?.status === "complete" || last?.percent === 100;
  return {
    title,
    year,
    ...(number !== undefined && { number }),
    ...(leads[0] !== undefined && { lead: leads[0] }),
    ...(last !== undefined && { asOf: last.asOf }),
    ...(last?.status !== undefined && { status: last.status }),
    ...(last?.percent !== undefined && { percent: last.percent }),
    ...(dueBy !== undefined && { dueBy }),
    overdue: dueBy !== undefined && today !== undefined && today > dueBy && !isComplete,
    index,
  };
};
