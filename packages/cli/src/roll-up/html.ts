import type {
  KeyTaskSummary,
  Language,
  PeriodSummary,
  PlanSummary,
  ReportRollUp,
  Text,
} from "@zwgk/validators";
import { type HtmlCell, type HtmlTable, htmlPage } from "../display/html-page.js";
import {
  cellStateWords,
  forecastWord,
  overdueWord,
  periodWords,
  reportStateWords,
  taskStatusWords,
} from "../display/work-words.js";
import { inLanguage } from "../language.js";

/** The roll-up as a page to read and to print: who reported, then tasks by units, then key tasks. */
export const rollUpHtml = ({ asOf, plans, keyTasks }: ReportRollUp, lang: Language): string => {
  const say = (text: Text): string => inLanguage(text, lang);
  return htmlPage({
    title: say({ zh: "政务公开工作要点落实情况汇总", en: "Implementation of the open-government work plan" }),
    lang,
    lines: asOf === undefined ? [] : [say({ zh: `截至 ${asOf}`, en: `As of ${asOf}` })],
    tables: [
      ...plans.flatMap((plan) =>
        plan.periods.flatMap((period) => [unitTable(plan, period, say), taskTable(plan, period, say)]),
      ),
      ...(keyTasks.length === 0 ? [] : [keyTaskTable(keyTasks, say)]),
    ],
  });
};

type Say = (text: Text) => string;

const captionOf = ({ title }: PlanSummary, { period, dueBy, lastDay }: PeriodSummary, say: Say): string => {
  const early = dueBy !== undefined && dueBy < lastDay;
  const due =
    dueBy === undefined
      ? ""
      : say({
          zh: `，${dueBy} 前报送${early ? "（早于期间结束，含预计）" : ""}`,
          en: `, due by ${dueBy}${early ? " (before the period is over: a forecast)" : ""}`,
        });
  return `${title} · ${say(periodWords[period])}${due}`;
};

const reportTone = {
  received: "good",
  late: "bad",
  awaited: "waiting",
  overdue: "bad",
  undetermined: "none",
  unassigned: "waiting",
} as const;

const unitTable = (plan: PlanSummary, period: PeriodSummary, say: Say): HtmlTable => ({
  caption: `${captionOf(plan, period, say)} · ${say({ zh: "报送情况", en: "reports" })}`,
  columns: [
    { zh: "单位", en: "Unit" },
    { zh: "报送情况", en: "Report" },
    { zh: "报送日期", en: "Submitted" },
    { zh: "截至日期", en: "As of" },
    forecastWord,
  ].map(say),
  rows: period.units.map(({ unit, state, submittedOn = "", asOf = "", forecast }) => [
    { text: unit, isHeading: true },
    { text: say(reportStateWords[state]), tone: reportTone[state] },
    { text: submittedOn },
    { text: asOf },
    { text: forecast ? say({ zh: "是", en: "yes" }) : "" },
  ]),
});

const taskTable = (plan: PlanSummary, period: PeriodSummary, say: Say): HtmlTable => ({
  caption: `${captionOf(plan, period, say)} · ${say({ zh: "任务 × 单位", en: "tasks by units" })}`,
  columns: [say({ zh: "任务", en: "Task" }), ...period.units.map(({ unit }) => unit)],
  rows: period.tasks.map(({ number, title = "", cells }) => [
    { text: `${number} ${title}`.trim(), isHeading: true },
    ...cells.map(({ state, status }): HtmlCell => {
      const text = say(status === undefined ? cellStateWords[state] : taskStatusWords[status]);
      if (state === "not-assigned" || state === "undetermined") return { text, tone: "none" };
      if (state === "not-reported") return { text, tone: "bad" };
      if (state === "no-report") return { text, tone: "waiting" };
      if (status === "behind") return { text, tone: "bad" };
      return status === "complete" ? { text, tone: "good" } : { text };
    }),
  ]),
  note: say({ zh: "“—”：任务不由该单位承担。", en: "“—”: the task is not the unit's." }),
});

const keyTaskTable = (keyTasks: readonly KeyTaskSummary[], say: Say): HtmlTable => ({
  caption: say({ zh: "年度重点工作", en: "Key tasks of the year" }),
  columns: [
    { zh: "任务", en: "Task" },
    { zh: "牵头单位", en: "Lead" },
    { zh: "计划完成", en: "Due" },
    { zh: "截至日期", en: "As of" },
    { zh: "状态", en: "Status" },
    { zh: "进度", en: "Progress" },
  ].map(say),
  rows: keyTasks.map(({ number = "", title, lead = "", dueBy = "", asOf = "", status, percent, overdue }) => [
    { text: `${number} ${title}`.trim(), isHeading: true },
    { text: lead },
    overdue ? { text: `${dueBy} ${say(overdueWord)}`, tone: "bad" } : { text: dueBy },
    { text: asOf },
    { text: status === undefined ? "" : say(taskStatusWords[status]) },
    { text: percent === undefined ? "" : `${percent}%` },
  ]),
});
