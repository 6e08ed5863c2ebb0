import type { FiscalRecordType, Form } from "../forms.js";
import type { TableProblem } from "../problem.js";
import { readBalanceTable } from "./balance-table.js";
import { bodyRows } from "./body.js";
import { readCodeTable } from "./code-table.js";
import type { Found } from "./find-tables.js";
import type { Header } from "./header.js";
import { listsSources, readIncomeBySource } from "./income-by-source.js";
import { readListTable, readPerformanceTable } from "./list-table.js";
import { TableReading } from "./reading.js";
import type { Surroundings } from "./surroundings.js";
import { readSurroundings } from "./surroundings.js";
import { readThreePublicTable } from "./three-public-table.js";
import { reportUnheaded, withCodeParts } from "./unheaded-columns.js";

/** What was read of a table, or of one page of it; further pages are added in place. */
export interface TablePart extends Pick<Surroundings, "unit" | "publisher" | "fundScope" | "printedNumber"> {
  readonly form: Form;
  readonly found: Found;
  /** Which columns it has; pages of one table have the same. */
  readonly headings: string;
  readonly content: Record<string, unknown>;
  /** By which a row printed again is known: its code, or in lists all of it. */
  readonly identities: Set<unknown>;
  readonly notes: string[];
  /** Printed beside the unit. */
  readonly printedDecimals: number | undefined;
  /** Of the amounts read: the decimals each is printed with. */
  readonly decimals: number[];
  readonly values: number[];
  /** Of the last code in each half of the table, part by part: where the next page begins. */
  codeParts: readonly (readonly string[])[];
  /** From pointers below the table to addresses. */
  readonly cells: Map<string, string>;
  readonly problems: TableProblem[];
}

export const readPart = (
  found: Found,
  form: Form,
  recordType: FiscalRecordType,
  header: Header | undefined,
  before: TablePart | undefined,
): TablePart => {
  const bodyStart = header?.bodyStart ?? found.start;
  const { decimals: printedDecimals, ...around } = readSurroundings(found, bodyStart);
  const printedNumber = found.printedNumber ?? around.printedNumber;
  const reading = new TableReading(found.grid, before?.codeParts ?? []);
  const { rows, notes } = bodyRows(found, bodyStart, reading);
  const printed = header ?? { columns: [], bodyStart };
  const headed = form.layout === "code" ? withCodeParts(printed, rows) : printed;
  const content = readContent(found, form, recordType, headed, rows, reading);
  if (header !== undefined) reportUnheaded(headed, rows, reading);
  const { decimals, values, codeParts, cells, problems } = reading;
  return {
    form,
    found,
    headings: printed.columns.map(({ path }) => path).join("|"),
    ...around,
    ...(printedNumber !== undefined && { printedNumber }),
    content,
    identities: identitiesOf(form, content),
    notes,
    printedDecimals,
    decimals,
    values,
    codeParts,
    cells,
    problems,
  };
};

const identitiesOf = ({ layout }: Form, { rows = [] }: Readonly<Record<string, unknown>>): Set<unknown> =>
  new Set(
    (rows as readonly { readonly code?: unknown }[]).map((row) =>
      layout === "code" ? row.code : JSON.stringify(row),
    ),
  );

const readContent = (
  found: Found,
  form: Form,
  recordType: FiscalRecordType,
  header: Header,
  rows: ReturnType<typeof bodyRows>["rows"],
  reading: TableReading,
): Record<string, unknown> => {
  const { problems } = reading;
  switch (form.layout) {
    case "balance":
      return readBalanceTable(found, form, header, rows, reading, problems);
    case "code":
      return form.key === "income" && listsSources(header, rows)
        ? { ...readIncomeBySource(found, header, rows, reading) }
        : { ...readCodeTable(found, form, header, rows, reading, problems) };
    case "three-public": {
      const isFinal = recordType === "department-final-accounts";
      return readThreePublicTable(found, form, isFinal, header, rows, reading, problems);
    }
    case "list":
      return readListTable(found, form, header, rows, reading, problems);
    case "performance":
      return readPerformanceTable(form, header, rows, reading);
  }
};
