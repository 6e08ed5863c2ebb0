import departmentEconomic from "@zwgk/schemas/codelists/economic-department.json" with { type: "json" };
import type { Cell, DataValidation, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { coverLines, coverName, coverTitle } from "./cover.js";
import type { FiscalRecordType, Form } from "./forms.js";
import { forms } from "./forms.js";
import { columnName } from "./grid.js";
import { layOut } from "./write/layout.js";
import type { OutSheet } from "./write/sheet.js";
import { SheetBuilder } from "./write/sheet.js";
import { balanceItems, templateColumns, threePublicItems } from "./write/template-rows.js";
import { toWriteSheet } from "./write/xlsx.js";

/** Rows to fill in, in tables that have one a code, a project or an asset. */
const blankRows = 60;
const codesName = "科目代码";

const codesInUse = departmentEconomic.codes.flatMap(({ code, to }) => (to === "" ? [code] : []));

/**
 * An empty official form as a workbook: a cover, the usual tables, the codes to choose from.
 *
 * What a clerk should know stands in comments, so that nothing of it is read as a note of the table.
 */
export const writeTemplate = (recordType: FiscalRecordType): Promise<Uint8Array> => {
  const [, ...tables] = layOut({ recordType, tables: blankTables(recordType) });
  return writeXlsx({
    sheets: [
      coverSheet(),
      ...tables.map((sheet) => tableSheet(sheet, forms[recordType])),
      { name: codesName, rows: codesInUse.map((code) => [code]), hidden: true },
    ],
    defaultFont: { name: "宋体", size: 11 },
  });
};

type Blank = Readonly<Record<string, null>>;

const blank = (keys: readonly string[]): Blank => Object.fromEntries(keys.map((key) => [key, null]));

const blankTables = (recordType: FiscalRecordType): Record<string, object> => {
  const tables: Record<string, object> = {};
  for (const { key, title, layout } of forms[recordType]) {
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
      tables[key] = { ...printed, rows };
    }
  }
  return tables;
};

const coverSheet = (): WriteSheet => {
  const builder = new SheetBuilder(2);
  builder.across("title", coverTitle);
  const asked = coverLines.filter(({ holds }) => holds !== "json");
  for (const { label } of asked) {
    builder.put("label", label, 0);
    builder.row += 1;
  }
  const sheet = toWriteSheet(builder.sheet(coverName, [1, 1]));
  for (const [index, { label }] of asked.entries()) {
    const isNumber = label === "预算年度";
    style(sheet, index + 1, 1, isNumber ? "0" : "@");
    if (label === "编制范围") {
      sheet.dataValidations = [choice(`B${index + 2}`, { values: ["部门", "单位"] })];
    }
  }
  return { ...sheet, columns: [{ width: 24 }, { width: 48 }] };
};

const tableSheet = (out: OutSheet, known: readonly Form[]): WriteSheet => {
  const sheet = toWriteSheet(out);
  const form = known.find(({ title }) => title === out.name);
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
    if (form.key === "basicByEconomic") {
      const range = `A${bodyStart + 1}:A${height}`;
      const formula = `'${codesName}'!$A$1:$A$${codesInUse.length}`;
      validations.push(choice(range, { formula1: formula }));
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
