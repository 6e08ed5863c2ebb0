import { plainTitle } from "../plain-name.js";
import type { RecordOf, RecordType } from "../record-of.js";
import type {
  AnnualKeyTask,
  DisclosureOfficer,
  DisclosureWorkPlan,
  ImplementationReport,
  LeadershipHearing,
  TaskProgressReport,
} from "./work-records.js";

/** A record and its place in the list that was given. */
export interface Placed<Work> {
  readonly record: Work;
  readonly index: number;
}

/** The records of open-government work among others, and how they find each other. */
export interface WorkCollection {
  readonly plans: readonly Placed<DisclosureWorkPlan>[];
  readonly reports: readonly Placed<ImplementationReport>[];
  readonly officers: readonly Placed<DisclosureOfficer>[];
  readonly hearings: readonly Placed<LeadershipHearing>[];
  readonly keyTasks: readonly Placed<AnnualKeyTask>[];
  readonly progress: readonly Placed<TaskProgressReport>[];
  /** The plan a report is about, by id, number or title. */
  planOf(report: ImplementationReport): Placed<DisclosureWorkPlan> | undefined;
  /** The key task a report is about, by id, or by number or title in its year. */
  taskOf(report: TaskProgressReport): Placed<AnnualKeyTask> | undefined;
  /** The plans above a plan that are given too. */
  parentsOf(plan: DisclosureWorkPlan): readonly Placed<DisclosureWorkPlan>[];
}

/** Places are those in the list; what could not be read is left out. */
export const workCollection = (records: readonly (RecordOf<RecordType> | undefined)[]): WorkCollection => {
  const plans: Placed<DisclosureWorkPlan>[] = [];
  const reports: Placed<ImplementationReport>[] = [];
  const officers: Placed<DisclosureOfficer>[] = [];
  const hearings: Placed<LeadershipHearing>[] = [];
  const keyTasks: Placed<AnnualKeyTask>[] = [];
  const progress: Placed<TaskProgressReport>[] = [];
  for (const [index, record] of records.entries()) {
    if (record === undefined) continue;
    if (record.recordType === "disclosure-work-plan") plans.push({ record, index });
    else if (record.recordType === "implementation-report") reports.push({ record, index });
    else if (record.recordType === "disclosure-officer") officers.push({ record, index });
    else if (record.recordType === "leadership-hearing") hearings.push({ record, index });
    else if (record.recordType === "annual-key-task") keyTasks.push({ record, index });
    else if (record.recordType === "task-progress-report") progress.push({ record, index });
  }
  const planByName = byNames(plans, planNames);
  const planInYear = byNames(plans, (plan) => planNames(plan).map((name) => inYear(plan.year, name)));
  const taskById = byNames(keyTasks, ({ recordId }) => (recordId === undefined ? [] : [recordId]));
  const taskInYear = byNames(keyTasks, ({ year, number, title }) =>
    (number === undefined ? [title] : [number, title]).map((name) => inYear(year, name)),
  );
  return {
    plans,
    reports,
    officers,
    hearings,
    keyTasks,
    progress,
    planOf: ({ plan, year }) => planInYear.get(plainTitle(inYear(year, plan))),
    taskOf: ({ task, year, asOf }) =>
      taskById.get(plainTitle(task)) ?? taskInYear.get(plainTitle(inYear(year ?? asOf.slice(0, 4), task))),
    parentsOf: ({ parents = [] }) =>
      (parents === "无" ? [] : parents).flatMap(
        ({ docNo, title }) =>
          (docNo === undefined ? undefined : planByName.get(plainTitle(docNo))) ??
          planByName.get(plainTitle(title)) ??
          [],
      ),
  };
};

const planNames = ({ recordId, title, disclosure }: DisclosureWorkPlan): string[] =>
  [recordId, title, disclosure?.title, disclosure?.docNo].filter((name) => name !== undefined);

const inYear = (year: number | string, name: string): string => `${year}/${name}`;

/** Of two records with one name the first counts. */
const byNames = <Work>(
  placed: readonly Placed<Work>[],
  namesOf: (record: Work) => readonly string[],
): ReadonlyMap<string, Placed<Work>> => {
  const byName = new Map<string, Placed<Work>>();
  for (const each of placed) {
    for (const name of namesOf(each.record)) {
      const plain = plainTitle(name);
      if (!byName.has(plain)) byName.set(plain, each);
    }
  }
  return byName;
};
