import type { Language, PeriodSummary, ReportRollUp, TaskSummary, Text } from "@zwgk/validators";
import { printable } from "../display/printable.js";
import { tableLines } from "../display/table.js";
import { truncate } from "../display/width.js";
import {
  cellStateWords,
  forecastWord,
  overdueWord,
  periodWords,
  reportStateWords,
  taskStatusWords,
} from "../display/work-words.js";
import { inLanguage } from "../language.js";

/** The roll-up for a terminal: units, then tasks with how many units stand how, then key tasks. */
export const rollUpText = ({ plans, keyTasks }: ReportRollUp, lang: Language): string => {
  const say = (text: Text): string => inLanguage(text, lang);
  const lines: string[] = [];
  for (const plan of plans) {
    lines.push(`${shown(plan.issuer)} ${plan.year}  ${shown(plan.title)}`);
    for (const period of plan.periods) {
      const due =
        period.dueBy === undefined
          ? ""
          : say({ zh: `，${period.dueBy} 前报送`, en: `, due by ${period.dueBy}` });
      lines.push("", `${say(periodWords[period.period])}${due}`, ...indented(unitLines(period, say)), "");
      lines.push(...indented(period.tasks.flatMap((task) => taskLine(task, period, say))));
    }
    lines.push("");
  }
  if (keyTasks.length > 0) {
    const rows = keyTasks.map(
      ({ number = "", title, lead = "", asOf = "", status, percent, dueBy, overdue }) => [
        shown(number),
        shown(title),
        shown(lead),
        asOf,
        status === undefined ? "" : say(taskStatusWords[status]),
        percent === undefined ? "" : `${percent}%`,
        overdue ? `${say(overdueWord)} ${dueBy}` : "",
      ],
    );
    lines.push(say({ zh: "重点工作", en: "Key tasks" }), ...indented(tableLines(rows)), "");
  }
  return `${lines.join("\n").trimEnd()}\n`;
};

type Say = (text: Text) => string;

const unitLines = ({ units }: PeriodSummary, say: Say): string[] =>
  tableLines(
    units.map(({ unit, state, submittedOn = "", asOf, forecast }) => [
      shown(unit),
      say(reportStateWords[state]),
      submittedOn,
      forecast ? say(forecastWord) : "",
      asOf === undefined ? "" : say({ zh: `截至 ${asOf}`, en: `as of ${asOf}` }),
    ]),
  );

/** `一（一）  公开权力清单：完成 3，漏报 1（晋江市民政局）` */
const taskLine = (
  { number, title = "", cells }: TaskSummary,
  { units }: PeriodSummary,
  say: Say,
): string[] => {
  const counts = new Map<string, { count: number; names: string[] }>();
  for (const [index, { state, status }] of cells.entries()) {
    if (state === "not-assigned" || state === "undetermined") continue;
    const word = say(status === undefined ? cellStateWords[state] : taskStatusWords[status]);
    const known = counts.get(word) ?? { count: 0, names: [] };
    known.count += 1;
    if (state !== "reported" || status === "behind") known.names.push(shown(units[index]?.unit ?? ""));
    counts.set(word, known);
  }
  const parts = [...counts].map(([word, { count, names }]) =>
    names.length === 0
      ? `${word} ${count}`
      : say({ zh: `${word} ${count}（${names.join("、")}）`, en: `${word} ${count} (${names.join(", ")})` }),
  );
  const separator = say({ zh: "，", en: ", " });
  const name = title === "" ? shown(number) : `${shown(number)}  ${shown(title)}`;
  return [`${name}${say({ zh: "：", en: ": " })}${parts.length === 0 ? "—" : parts.join(separator)}`];
};

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const shown = (text: string): string => truncate(printable(text), 60);
