import { plainHeading } from "../columns.js";
import type { Form, ListColumn } from "../forms.js";
import { indicatorKeys } from "../forms.js";
import type { TableProblem } from "../problem.js";
import type { BodyRow } from "./body.js";
import type { Found } from "./find-tables.js";
import type { HeadedColumn, Header } from "./header.js";
import { amountColumns } from "./header.js";
import type { TableReading } from "./reading.js";

type Row = Record<string, unknown>;

/** Tables of one thing a row: projects, purchases, assets. */
export const readListTable = (
  found: Found,
  form: Form,
  header: Header,
  body: readonly BodyRow[],
  reading: TableReading,
  problems: TableProblem[],
): { rows?: Row[]; total?: Row } => {
  const { listColumns = [], columns } = form;
  const listed = placeColumns(header.columns, listColumns);
  const others = header.columns.filter((each) => ![...listed.values()].includes(each));
  const amounts = columns.length > 0 ? amountColumns(others, columns, found, problems) : undefined;
  const rows: Row[] = [];
  let total: Row | undefined;
  for (const { row, cells } of body) {
    const [first] = cells;
    if (first === undefined) continue;
    if (amounts !== undefined && /^(?:合计|总计)$/.test(plainHeading(first.text))) {
      reading.mark("/total", row, first.column);
      total = { name: first.text, amounts: reading.amounts(amounts, row, "/total/amounts") };
      continue;
    }
    const pointer = `/rows/${rows.length}`;
    reading.mark(pointer, row, first.column);
    const values: Row = {};
    for (const column of listColumns) {
      const value = readListed(column, listed, row, `${pointer}/${column.key}`, reading);
      if (value !== undefined) values[column.key] = value;
    }
    const needed =
      form.key === "projectExpenditure" ? "projectName" : form.key === "stateAssets" ? "name" : undefined;
    if (needed !== undefined && values[needed] === undefined) {
      reading.report(
        "error",
        row,
        first.column,
        `“${first.text}”一行没有名称，没有读入。`,
        `The row “${first.text}” has no name; it was not read.`,
      );
      continue;
    }
    if (amounts !== undefined) values["amounts"] = reading.amounts(amounts, row, `${pointer}/amounts`);
    rows.push(values);
  }
  const printed = Object.values(Object(total?.["amounts"])).some((amount) => amount !== null);
  return {
    ...(rows.length > 0 ? { rows } : {}),
    ...(total !== undefined && (rows.length > 0 || printed) ? { total } : {}),
  };
};

/** Targets: a project, its goal, and its indicators, one a row, the project's cells merged over them. */
export const readPerformanceTable = (
  { listColumns = [], key }: Form,
  header: Header,
  body: readonly BodyRow[],
  reading: TableReading,
): Row => {
  const listed = placeColumns(header.columns, listColumns);
  const groups: Row[] = [];
  const perIndicator = listColumns.filter((each) => indicatorKeys.includes(each.key));
  const perGroup = listColumns.filter((each) => !indicatorKeys.includes(each.key));
  for (const { row } of body) {
    const own = perGroup.some((column) => {
      const place = listed.get(column.key);
      return place !== undefined && reading.own(row, place.index) !== undefined;
    });
    const single = key === "departmentPerformance";
    if ((own && !(single && groups.length > 0)) || groups.length === 0) {
      const group: Row = {};
      const pointer = single ? "" : `/rows/${groups.length}`;
      for (const column of perGroup) {
        const value = readListed(column, listed, row, `${pointer}/${column.key}`, reading);
        if (value !== undefined) group[column.key] = value;
      }
      groups.push(group);
    }
    const group = groups.at(-1) as Row;
    const indicators = (group["indicators"] ?? []) as Row[];
    const pointer = `${single ? "" : `/rows/${groups.length - 1}`}/indicators/${indicators.length}`;
    const indicator: Row = {};
    for (const column of perIndicator) {
      const value = readListed(column, listed, row, `${pointer}/${column.key}`, reading, true);
      if (value !== undefined && value !== null) indicator[column.key] = value;
    }
    if (indicator["level3"] !== undefined) group["indicators"] = [...indicators, indicator];
  }
  if (key === "departmentPerformance") return groups[0] ?? {};
  const rows = groups.filter((group) => group["projectName"] !== undefined);
  return rows.length > 0 ? { rows } : {};
};

const placeColumns = (
  headed: readonly HeadedColumn[],
  columns: readonly ListColumn[],
): Map<string, HeadedColumn> => {
  const places = new Map<string, HeadedColumn>();
  for (const each of headed) {
    const column = columns.find(({ key, reads }) => !places.has(key) && reads.test(each.path));
    if (column !== undefined) places.set(column.key, each);
  }
  return places;
};

/** A merged cell holds for every row it covers where asked for. */
const readListed = (
  { key, holds }: ListColumn,
  listed: ReadonlyMap<string, HeadedColumn>,
  row: number,
  pointer: string,
  reading: TableReading,
  covered = false,
): string | number | null | undefined => {
  const place = listed.get(key);
  if (place === undefined) return undefined;
  if (holds === "number") return reading.amount(row, place.index, pointer);
  const cell = covered ? reading.grid.rows[row]?.[place.index] : reading.own(row, place.index);
  if (cell === undefined) return undefined;
  reading.mark(pointer, cell.row, cell.column);
  return cell.text;
};
