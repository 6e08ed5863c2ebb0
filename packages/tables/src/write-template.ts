import type { Cell, DataValidation, WriteSheet } from "hucre";
import { choicesOf, coverLines, coverName, coverTitle, printCover } from "./cover.js";
import type { FiscalRecordType, Form } from "./forms.js";
import { forms } from "./forms.js";
import { columnName } from "./grid.js";
import type { CodeSheet } from "./write/code-sheet.js";
import { codeSheets } from "./write/code-sheet.js";
import { layOut } from "./write/layout.js";
import type { OutSheet } from "./write/sheet.js";
import { SheetBuilder } from "./write/sheet.js";
import { balanceItems, templateColumns, threePublicItems } from "./write/template-rows.js";
import { toWriteSheet, writeWorkbook } from "./write/xlsx.js";

/** Rows to fill in, in tables that have one a code, a project or an asset. */
const blankRows = 60;

export interface TemplateOptions {
  /** The year of the budget or the final accounts: it stands on the cover, and codes are offered that hold in it. */
  readonly fiscalYear: number;
}

/**
 * An empty official form as a workbook: a cover, the usual tables, the codes to choose from.
 *
 * What a clerk should know stands in comments, so that nothing of it is read as a note of the table.
 */
export const writeTemplate = (
  recordType: FiscalRecordType,
  { fiscalYear }: TemplateOptions,
): Promise<Uint8Array> => {
  const [, ...tables] = layOut({ recordType, tables: blankTables(recordType) });
  const codes = codeSheets(fiscalYear);
  return writeWorkbook([
    coverSheet({ recordType, fiscalYear }),
    ...tables.map((sheet) => {
      const form = forms[recordType].find(({ title }) => title === sheet.name);
      return tableSheet(sheet, form, codes.get(form?.codeHeading ?? ""));
    }),
    ...[...codes.values()].map(({ sheet }) => sheet),
  ]);
};

type Blank = Readonly<Record<string, null>>;

const blank = (keys: readonly string[]): Blank => Object.fromEntries(keys.map((key) => [key, null]));

const blankTables = (recordType: FiscalRecordType): Record<string, object> => {
  const tables: Record<string, object> = {};
  for (const form of forms[recordType]) {
    const { key, title, layout } = form;
    const columns = templateColumns[recordType][key];
    const items = balanceItems[recordType][key];
    const printed = { printedTitle: title, ...(key === "stateAssets" ? {} : { unit: "CNY-10k" }) };
    if (items !== undefined) {
      const rows = (names: readonly string[], keys: readonly string[]): object[] =>
        names.map((name) => ({ name, amounts: blank(keys) }));
      tables[key] = {
        ...printed,
        income: rows(items.income, ["total"]),
        expenditure: rows(items.expenditure, items.columns),
      };
    } else if (layout === "three-public") {
      const amounts = blank(threePublicItems);
      tables[key] = { ...printed, amounts, budget: amounts, final: amounts };
    } else if (columns !== undefined) {
      const rows = Array.from({ length: blankRows }, () => ({ amounts: blank(columns) }));
      if (columns.length > 0) rows.unshift({ ...totalLabel(form), amounts: blank(columns) });
      tables[key] = { ...printed, rows };
    }
  }
  return tables;
};

/** The total stands first, for nobody knows how many rows will be filled. */
const totalLabel = ({ listColumns = [] }: Form): object => {
  const [first, ...others] = listColumns.map(({ key }) => key);
  return first === undefined ? { name: "合计" } : { [first]: "合计", ...blank(others) };
};

/** Of records on their way through systems, not of forms. */
const unasked: ReadonlySet<string> = new Set(["$schema", "recordId", "excerpt"]);

const coverSheet = (known: Readonly<Record<string, unknown>>): WriteSheet => {
  const builder = new SheetBuilder(2);
  builder.across("title", coverTitle);
  const asked = coverLines.filter(({ path, holds }) => holds !== "json" && !unasked.has(path.join(".")));
  for (const { label, path, holds } of asked) {
    const value = known[path.join(".")];
    builder.put("label", label, 0);
    if (value !== undefined)
      builder.put("text", holds === "number" ? Number(value) : printCover(value, holds), 1);
    builder.row += 1;
  }
  const sheet = toWriteSheet(builder.sheet(coverName, [1, 1]));
  const validations: DataValidation[] = [];
  for (const [index, { holds }] of asked.entries()) {
    style(sheet, index + 1, 1, holds === "number" ? "0" : "@");
    const values = choicesOf(holds);
    if (values !== undefined) validations.push(choice(`B${index + 2}`, { values }));
  }
  return { ...sheet, columns: [{ width: 24 }, { width: 48 }], dataValidations: validations };
};

const tableSheet = (out: OutSheet, form: Form | undefined, codes: CodeSheet | undefined): WriteSheet => {
  const sheet = toWriteSheet(out);
  const [, bodyStart] = out.headings;
  const texts =
    form?.layout === "code" ? 2 : (form?.listColumns?.filter(({ holds }) => holds === "text").length ?? 0);
  const written = new Set(out.cells.map(({ row, column }) => `${row},${column}`));
  const height = form?.layout === "three-public" ? bodyStart + 1 : out.height;
  for (let row = bodyStart; row < height; row += 1) {
    for (let column = 0; column < out.width; column += 1) {
      if (!written.has(`${row},${column}`)) style(sheet, row, column, column < texts ? "@" : "#,##0.00");
    }
  }
  const validations: DataValidation[] = [];
  const unit = out.cells.find(({ role, value }) => role === "unit" && String(value).startsWith("单位"));
  if (unit !== undefined) {
    const place = `${columnName(unit.column)}${unit.row + 1}`;
    validations.push(choice(place, { values: ["单位：元", "单位：万元"] }));
    comment(sheet, unit.row, unit.column, "请选择本表金额的单位：元或万元。各表可以不同。");
  }
  comment(sheet, 0, 0, "没有数据时保留本表，并在表下写一行说明，如“注：本部门没有此项支出，故本表为空表。”");
  if (form?.layout === "code") {
    comment(sheet, bodyStart - 1, 0, "科目编码按文本填写，类、款、项连写，前面的 0 不能丢。");
    if (codes !== undefined) {
      validations.push({
        ...choice(`A${bodyStart + 1}:A${height}`, { formula1: codes.range }),
        showInputMessage: true,
        inputTitle: "科目编码",
        inputMessage: `从列表中选择，名称见工作表“${codes.name}”。`,
      });
    }
  }
  return { ...sheet, dataValidations: validations };
};

/** A drop-down list; what is not on it may be entered after a warning, for lists grow. */
const choice = (range: string, list: Pick<DataValidation, "values" | "formula1">): DataValidation => ({
  type: "list",
  range,
  ...list,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: "warning",
  errorTitle: "不在列表中",
  errorMessage: "请从列表中选择；确认无误也可以保留。",
});

const edge = { style: "thin", color: { rgb: "808080" } } as const;

const style = (sheet: WriteSheet, row: number, column: number, numFmt: string): void => {
  cellAt(sheet, row, column, {
    style: { numFmt, border: { top: edge, right: edge, bottom: edge, left: edge } },
  });
};

const comment = (sheet: WriteSheet, row: number, column: number, text: string): void => {
  cellAt(sheet, row, column, { comment: { author: "zwgk", text } });
};

const cellAt = (sheet: WriteSheet, row: number, column: number, cell: Partial<Cell>): void => {
  const key = `${row},${column}`;
  sheet.cells?.set(key, { ...sheet.cells.get(key), ...cell });
};
