import { planReportPeriodRows } from "../generated/code-lists/plan-report-period.js";
import type { ReportPeriod } from "./work-records.js";

const lastDays: ReadonlyMap<string, string> = new Map(
  planReportPeriodRows.map(({ code, lastDay }) => [code, lastDay]),
);

/** The last day of a period of a year. */
export const lastDayOfPeriod = (year: number, period: ReportPeriod): string =>
  `${year}-${lastDays.get(period)}`;

/** Whether a report came after its last day; some circulars do not count the day they name. */
export const isLate = (
  submittedOn: string,
  { dueBy, dueDayIncluded = true }: { readonly dueBy: string; readonly dueDayIncluded?: boolean },
): boolean => (dueDayIncluded ? submittedOn > dueBy : submittedOn >= dueBy);
