import Papa from "papaparse";
import { neutralise, restore } from "../formula-injection.js";
import { columnsByRecord, type NationalCells, type NationalRecordType } from "./columns.js";

/** Items' own rows as CSV, UTF-8 with the mark that Excel and WPS need; a column for every field, filled or not. */
export const nationalCsv = (recordType: NationalRecordType, rows: readonly NationalCells[]): string => {
  const names = columnsByRecord[recordType].own.map(({ column }) => column);
  const lines = rows.map((row) => names.map((name) => neutralise(String(row[name] ?? ""))));
  return `\ufeff${Papa.unparse([names, ...lines], { newline: "\r\n" })}\r\n`;
};

/** The rows of a CSV whose first line holds the column names; `undefined` where no line has a `task_name`. */
export const nationalRowsOfCsv = (text: string): NationalCells[] | undefined => {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: "greedy" });
  if (meta.fields?.includes("task_name") !== true) return undefined;
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, cell]) =>
        typeof cell === "string" ? [[name, restore(cell)]] : [],
      ),
    ),
  );
};
