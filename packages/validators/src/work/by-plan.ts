import type { RecordOf, RecordType } from "../record-of.js";
import { type Placed, workCollection } from "./work-collection.js";
import type { DisclosureWorkPlan, ImplementationReport } from "./work-records.js";

/** A plan, and the reports on it that are given too. */
export interface PlanWithReports {
  readonly plan: Placed<DisclosureWorkPlan>;
  readonly reports: readonly Placed<ImplementationReport>[];
}

/** Plans on which at least one report is given. */
export const byPlan = (records: readonly RecordOf<RecordType>[]): readonly PlanWithReports[] => {
  const work = workCollection(records);
  const reports = new Map<Placed<DisclosureWorkPlan>, Placed<ImplementationReport>[]>();
  for (const report of work.reports) {
    const plan = work.planOf(report.record);
    if (plan === undefined) continue;
    const known = reports.get(plan);
    if (known === undefined) reports.set(plan, [report]);
    else known.push(report);
  }
  return [...reports].map(([plan, those]) => ({ plan, reports: those }));
};
