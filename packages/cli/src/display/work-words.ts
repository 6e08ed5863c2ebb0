import type { KeyTaskSummary, PeriodSummary, ReportState, TaskCell, Text } from "@zwgk/validators";

type TaskStatus = NonNullable<KeyTaskSummary["status"]>;

/** As the code list `task-status` has them. */
export const taskStatusWords: Readonly<Record<TaskStatus, Text>> = {
  "not-started": { zh: "未启动", en: "not started" },
  "in-progress": { zh: "进行中", en: "in progress" },
  ahead: { zh: "超序时", en: "ahead" },
  behind: { zh: "滞后", en: "behind" },
  "basically-complete": { zh: "基本完成", en: "basically complete" },
  complete: { zh: "完成", en: "complete" },
};

/** As the code list `plan-report-period` has them. */
export const periodWords: Readonly<Record<PeriodSummary["period"], Text>> = {
  "first-quarter": { zh: "一季度", en: "first quarter" },
  "first-half": { zh: "上半年", en: "first half-year" },
  "first-three-quarters": { zh: "前三季度", en: "first three quarters" },
  "full-year": { zh: "全年", en: "full year" },
};

export const reportStateWords: Readonly<Record<ReportState, Text>> = {
  received: { zh: "已报送", en: "received" },
  late: { zh: "迟报", en: "late" },
  awaited: { zh: "待报送", en: "awaited" },
  overdue: { zh: "逾期未报", en: "overdue" },
  undetermined: { zh: "统称，未列明单位", en: "collective, units not named" },
  unassigned: { zh: "要点未列为责任单位", en: "not assigned in the plan" },
};

export const cellStateWords: Readonly<Record<TaskCell["state"], Text>> = {
  reported: { zh: "已报告", en: "reported" },
  "not-reported": { zh: "漏报", en: "left out" },
  "no-report": { zh: "未报送", en: "no report" },
  undetermined: { zh: "未列明单位", en: "units not named" },
  "not-assigned": { zh: "—", en: "—" },
};

export const forecastWord: Text = { zh: "含预计", en: "forecast" };

export const overdueWord: Text = { zh: "逾期", en: "overdue" };
