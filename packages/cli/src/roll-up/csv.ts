import type { Language, ReportRollUp, Text } from "@zwgk/validators";
import Papa from "papaparse";
import { cellStateWords, periodWords, reportStateWords, taskStatusWords } from "../display/work-words.js";
import { formula } from "../formats/formula.js";
import { inLanguage } from "../language.js";

const columns: readonly Text[] = [
  { zh: "要点", en: "plan" },
  { zh: "年度", en: "year" },
  { zh: "期间", en: "period" },
  { zh: "报送期限", en: "due" },
  { zh: "任务序号", en: "task" },
  { zh: "任务", en: "title" },
  { zh: "单位", en: "unit" },
  { zh: "报送情况", en: "report" },
  { zh: "报送日期", en: "submitted" },
  { zh: "截至日期", en: "as of" },
  { zh: "含预计", en: "forecast" },
  { zh: "任务报告", en: "state" },
  { zh: "状态", en: "status" },
  { zh: "落实情况", en: "account" },
  { zh: "公开网址", en: "addresses" },
];

/** A row for each task and unit that has to do with it; key tasks are in the other formats. */
export const rollUpCsv = ({ plans }: ReportRollUp, lang: Language): string => {
  const say = (text: Text): string => inLanguage(text, lang);
  const yes = say({ zh: "是", en: "yes" });
  const rows = plans.flatMap(({ title: plan, year, periods }) =>
    periods.flatMap(({ period, dueBy = "", units, tasks }) =>
      tasks.flatMap(({ number, title = "", cells }) =>
        cells.flatMap(({ state, status, text = "", evidence = [] }, index) => {
          const unit = units[index];
          if (unit === undefined || state === "not-assigned") return [];
          return [
            [
              plan,
              year,
              say(periodWords[period]),
              dueBy,
              number,
              title,
              unit.unit,
              say(reportStateWords[unit.state]),
              unit.submittedOn ?? "",
              unit.asOf ?? "",
              unit.forecast ? yes : "",
              say(cellStateWords[state]),
              status === undefined ? "" : say(taskStatusWords[status]),
              text,
              evidence.join(" "),
            ],
          ];
        }),
      ),
    ),
  );
  const table = [columns.map(say), ...rows];
  return `${Papa.unparse(table, { escapeFormulae: formula, newline: "\r\n" })}\r\n`;
};
