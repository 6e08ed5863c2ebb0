import fields from "@zwgk/schemas/codelists/budget-integration-field.json" with { type: "json" };
import fundTypes from "@zwgk/schemas/codelists/fund-type.json" with { type: "json" };
import Papa from "papaparse";
import { economicColumns, expenditureColumns, projectColumns } from "../columns.js";
import { neutralise } from "../formula-injection.js";
import type { FiscalRecord } from "../write/layout.js";
import { type Amounts, type CodeTable, codeTable, leafRows, toFen } from "./leaf-rows.js";

/** One figure under the field names of the budget-integration system. */
export type IntegrationRow = Readonly<Record<string, string>>;

/** A table whose rows are exported. */
interface Source {
  readonly key: string;
  /** The classification of its codes. */
  readonly field: "exp_func" | "dep_bgt_eco" | "gov_bgt_eco";
  /** Its only kind of expenditure. */
  readonly kind?: string;
  /** The budget its money is from, where that is one. */
  readonly budget?: string;
}

const sources: readonly Source[] = [
  { key: "expenditure", field: "exp_func" },
  { key: "fiscalExpenditure", field: "exp_func" },
  { key: "fiscalBasicByEconomic", field: "dep_bgt_eco", kind: "basic" },
  { key: "generalExpenditure", field: "exp_func", budget: "general" },
  { key: "basicByEconomic", field: "dep_bgt_eco", kind: "basic", budget: "general" },
  { key: "governmentEconomic", field: "gov_bgt_eco", budget: "general" },
  { key: "governmentFund", field: "exp_func", budget: "governmentFund" },
  { key: "stateCapital", field: "exp_func", budget: "stateCapital" },
];

/** Columns that are parts of the expenditure in a row; the total stands where none of them is printed. */
const kinds: readonly string[] = [
  "basic",
  "project",
  "personnel",
  "public",
  "operating",
  "remittedToSuperior",
  "affiliatedSubsidy",
  "reserve",
];

const headings: ReadonlyMap<string, string> = new Map(
  [...expenditureColumns, ...economicColumns, ...projectColumns].map(({ key, heading }) => [
    key,
    heading.join(""),
  ]),
);

/**
 * A record's expenditure as flat rows, one a figure: rows at the lowest level printed, amounts in yuan.
 *
 * The tables print the same money several ways: never add up rows of different `source_table`.
 */
export function* integrationRows(
  record: FiscalRecord & { readonly fiscalYear: number },
): Generator<IntegrationRow> {
  const whole = { fiscal_year: String(record.fiscalYear), agency_name: record.publisher?.name ?? "" };
  for (const { key, field, kind: only = "total", budget } of sources) {
    const table = codeTable(record, key);
    if (table === undefined) continue;
    const fund = table.fundScope === "fiscal-appropriation" ? {} : fundOf(budget);
    for (const { code, name, amounts } of leafRows(table)) {
      const row = { ...whole, [`${field}_code`]: code, [`${field}_name`]: name, ...fund };
      for (const [kind, amount] of figures(amounts, kinds)) {
        yield { ...row, ...figure(table, kind === "total" ? only : kind, amount) };
      }
    }
  }
  yield* projectRows(record, whole);
}

interface ProjectRow {
  readonly unitName?: string;
  readonly projectName: string;
  readonly amounts: Amounts;
}

function* projectRows(record: FiscalRecord, whole: IntegrationRow): Generator<IntegrationRow> {
  const table = codeTable(record, "projectExpenditure");
  if (table === undefined) return;
  const budgets = fundTypes.codes.map(({ budget }) => budget);
  for (const { unitName, projectName, amounts } of (table.rows ?? []) as readonly unknown[] as ProjectRow[]) {
    const row = {
      ...whole,
      ...(unitName !== undefined && { agency_name: unitName }),
      pro_name: projectName,
    };
    for (const [budget, amount] of figures(amounts, [...budgets, "specialAccount", "carryover"])) {
      yield { ...row, ...fundOf(budget), ...figure(table, budget, amount) };
    }
  }
}

/** The parts that are printed, or the total. */
const figures = (amounts: Amounts, parts: readonly string[]): [string, number][] => {
  const printed = parts.flatMap((part): [string, number][] => {
    const amount = amounts[part];
    return typeof amount === "number" ? [[part, amount]] : [];
  });
  if (printed.length > 0) return printed;
  return typeof amounts["total"] === "number" ? [["total", amounts["total"]]] : [];
};

const fundOf = (budget: string | undefined): IntegrationRow => {
  const fund = fundTypes.codes.find((each) => each.budget === budget);
  return fund === undefined ? {} : { fund_type_code: fund.code, fund_type_name: fund.zh };
};

const figure = (table: CodeTable, kind: string, amount: number): IntegrationRow => ({
  amt: (toFen(amount, table) / 100).toFixed(2),
  source_table: table.printedTitle,
  expenditure_kind: headings.get(kind) ?? kind,
});

/** The rows as CSV, UTF-8 with the mark that Excel and WPS need; a column for every field, filled or not. */
export const integrationCsv = (record: FiscalRecord & { readonly fiscalYear: number }): string => {
  const names = fields.codes.map(({ code }) => code);
  const lines = Array.from(integrationRows(record), (row) =>
    names.map((name) => (name === "amt" ? (row[name] ?? "") : neutralise(row[name] ?? ""))),
  );
  return `\ufeff${Papa.unparse([names, ...lines], { newline: "\r\n" })}\r\n`;
};
