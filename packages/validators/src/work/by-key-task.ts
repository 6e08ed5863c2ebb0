import type { RecordOf, RecordType } from "../record-of.js";
import { type Placed, workCollection } from "./work-collection.js";
import type { AnnualKeyTask, TaskProgressReport } from "./work-records.js";

/** The reports on one key task from the earliest day on, and the task where it is given too. */
export interface KeyTaskReports {
  readonly task: Placed<AnnualKeyTask> | undefined;
  readonly reports: readonly Placed<TaskProgressReport>[];
}

export const byKeyTask = (records: readonly RecordOf<RecordType>[]): readonly KeyTaskReports[] => {
  const work = workCollection(records);
  const groups = new Map<string, { task: KeyTaskReports["task"]; reports: Placed<TaskProgressReport>[] }>();
  for (const report of work.progress) {
    const { task: name, year, asOf } = report.record;
    const task = work.taskOf(report.record);
    const key = task === undefined ? `${year ?? asOf.slice(0, 4)}/${name}` : String(task.index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { task, reports: [report] });
    else group.reports.push(report);
  }
  for (const { reports } of groups.values()) {
    reports.sort((a, b) => (a.record.asOf < b.record.asOf ? -1 : Number(a.record.asOf > b.record.asOf)));
  }
  return [...groups.values()];
};
