import { plainHeading } from "../columns.js";
import type { Form } from "../forms.js";
import type { TableProblem } from "../problem.js";
import type { BodyRow } from "./body.js";
import type { Found } from "./find-tables.js";
import type { AmountColumns, HeadedColumn, Header } from "./header.js";
import { amountColumns } from "./header.js";
import type { Amounts, TableReading } from "./reading.js";

/** Codes, names and amounts side by side; tables printed in two halves have two of them. */
interface Half {
  /** Columns that count the rows; the word for the total may stand in them. */
  readonly serial: readonly number[];
  readonly code: readonly number[];
  readonly name: number | undefined;
  readonly amounts: AmountColumns;
  /** What the codes of the row above were, part by part. */
  parts: readonly string[];
}

interface CodeRow {
  code: string;
  name: string;
  amounts: Amounts;
}

interface Total {
  name: string;
  amounts: Amounts;
}

export const codeHeading: RegExp = /(?:编码|代码|编号)(?:\/[类款项])?$|(?:^|\/)[类款项]$/;
const serialHeading = /序号$/;
const nameHeading =
  /名称$|(?:^|\/)(?:科目|项目|功能分类|功能分类科目|经济分类|经济分类科目|支出功能分类科目)$/;
const totalLabel = /^(?:本年)?(?:收入|支出)?(?:合计|总计)$/;
const partLabel = /^(人员|公用)经费(?:合计|小计)$/;
const chinese = /[\u3400-\u9fff]/;

export const readCodeTable = (
  found: Found,
  { columns }: Form,
  header: Header,
  body: readonly BodyRow[],
  reading: TableReading,
  problems: TableProblem[],
): { rows?: CodeRow[]; total?: Total } => {
  const halves = splitHalves(header.columns).map((headed, index) =>
    toHalf(headed, columns, found, problems, reading.codeParts[index]),
  );
  const rows: CodeRow[] = [];
  let total: Total | undefined;
  for (const { row } of body) {
    for (const half of halves) {
      const label = labelOf(half, row, reading);
      if (label === undefined) {
        refuseUnlabelled(half, row, reading);
        continue;
      }
      const plain = plainHeading(label.text);
      const part = partLabel.exec(plain)?.[1];
      if (part !== undefined) {
        const [column] = half.amounts.values();
        if (column === undefined) continue;
        const key = part === "人员" ? "personnel" : "public";
        total = joinTotals(total, label.text, {
          [key]: reading.amount(row, column.index, `/total/amounts/${key}`),
        });
        reading.mark("/total", row, label.column);
      } else if (label.code === undefined && totalLabel.test(plain)) {
        total = readTotal(total, label, half, row, reading);
      } else if (label.code === undefined) {
        const before = rows.at(-1);
        const blank = ![...half.amounts.values()].some(({ index }) => reading.own(row, index) !== undefined);
        if (before !== undefined && blank && halves.length === 1) {
          before.name += label.text;
          reading.report("info", row, label.column, ...wrapped(label.text));
        } else reading.report("error", row, label.column, ...withoutCode(label.text));
      } else {
        const pointer = `/rows/${rows.length}`;
        reading.mark(pointer, row, label.column);
        reading.mark(`${pointer}/code`, row, label.column);
        reading.mark(`${pointer}/name`, row, label.nameColumn);
        const amounts = reading.amounts(half.amounts, row, `${pointer}/amounts`);
        rows.push({ code: label.code, name: label.text, amounts });
      }
    }
  }
  reading.codeParts = halves.map(({ parts }) => parts);
  const printed = total !== undefined && Object.values(total.amounts).some((amount) => amount !== null);
  return {
    ...(rows.length > 0 ? { rows } : {}),
    ...(total !== undefined && (rows.length > 0 || printed) ? { total } : {}),
  };
};

/** A column of codes after one of amounts begins the right half. */
const splitHalves = (columns: readonly HeadedColumn[]): HeadedColumn[][] => {
  const halves: HeadedColumn[][] = [[]];
  let amountsSeen = false;
  for (const each of columns) {
    const labels = [codeHeading, nameHeading, serialHeading].some((heading) => heading.test(each.path));
    if (labels && amountsSeen) {
      halves.push([]);
      amountsSeen = false;
    }
    amountsSeen ||= !labels;
    halves.at(-1)?.push(each);
  }
  return halves;
};

const toHalf = (
  headed: readonly HeadedColumn[],
  columns: Form["columns"],
  found: Found,
  problems: TableProblem[],
  parts: readonly string[] = [],
): Half => {
  const code = headed.filter(({ path }) => codeHeading.test(path));
  const name = headed.find((each) => !code.includes(each) && nameHeading.test(each.path));
  const others = headed.filter((each) => !code.includes(each) && !nameHeading.test(each.path));
  const serial = headed.filter(({ path }) => serialHeading.test(path));
  return {
    serial: serial.map(({ index }) => index),
    code: code.map(({ index }) => index),
    name: name?.index,
    amounts: amountColumns(others, columns, found, problems),
    parts,
  };
};

interface Label {
  readonly text: string;
  readonly column: number;
  readonly nameColumn: number;
  readonly code?: string;
}

/** What a row is called: a code and a name, or a label in either place. */
const labelOf = (half: Half, row: number, reading: TableReading): Label | undefined => {
  const codeCells = half.code.map((column) => reading.own(row, column));
  const counted = half.serial.map((column) => reading.own(row, column));
  const words = [...counted, ...codeCells].find((cell) => cell !== undefined && chinese.test(cell.text));
  const name = half.name === undefined ? undefined : reading.own(row, half.name);
  if (words !== undefined) return { text: words.text, column: words.column, nameColumn: words.column };
  const first = codeCells.find((cell) => cell !== undefined);
  if (first === undefined) {
    if (name === undefined) return undefined;
    const together =
      half.code.length === 0 ? /^[[(]?([0-9０-９]{3,7})[\])]?[\s-]*(.+)$/.exec(name.text) : null;
    const [, code, text] = together ?? [];
    const place = { column: name.column, nameColumn: name.column };
    return code === undefined || text === undefined
      ? { text: name.text, ...place }
      : { text, code, ...place };
  }
  const code = joinParts(
    codeCells.map((cell) => cell?.text ?? ""),
    half,
  );
  if (name === undefined) {
    reading.report(
      "error",
      row,
      first.column,
      `科目编码“${code}”没有科目名称。`,
      `The code “${code}” has no name.`,
    );
    return undefined;
  }
  return { text: name.text, code, column: first.column, nameColumn: name.column };
};

/**
 * A code printed in several cells, in one.
 *
 * Where only the last part is printed, those before are as in the row above;
 * where a cell repeats the parts before it, they are not joined twice.
 */
const joinParts = (printed: readonly string[], half: Half): string => {
  const firstPrinted = printed.findIndex((part) => part !== "");
  const parts = printed.map((part, index) =>
    part === "" && index < firstPrinted ? (half.parts[index] ?? "") : part,
  );
  half.parts = parts;
  let code = "";
  for (const part of parts) {
    code = code !== "" && part.length > 3 && part.startsWith(code) ? part : code + part;
  }
  return code;
};

const readTotal = (
  total: Total | undefined,
  label: Label,
  half: Half,
  row: number,
  reading: TableReading,
): Total => {
  if (total === undefined || Object.values(total.amounts).every((amount) => amount === null)) {
    reading.mark("/total", row, label.column);
    reading.mark("/total/name", row, label.column);
    return { name: label.text, amounts: reading.amounts(half.amounts, row, "/total/amounts") };
  }
  for (const [key, { index }] of half.amounts) {
    const again = reading.amount(row, index, `/total/amounts/${key}`);
    if (again === null || again === total.amounts[key]) continue;
    reading.report(
      "error",
      row,
      index,
      `表中有两个合计，此处印的是 ${again}，前面印的是 ${total.amounts[key] ?? "空白"}；读的是前面的。`,
      `There are two totals: ${again} here and ${total.amounts[key] ?? "blank"} before, which was read.`,
    );
  }
  return total;
};

const joinTotals = (total: Total | undefined, name: string, amounts: Amounts): Total => ({
  name: total === undefined ? name : partLabel.test(total.name) ? `${total.name}、${name}` : total.name,
  amounts: { ...total?.amounts, ...amounts },
});

const refuseUnlabelled = (half: Half, row: number, reading: TableReading): void => {
  for (const { index } of half.amounts.values()) {
    const cell = reading.own(row, index);
    if (cell === undefined || /^[-—–/]+$/.test(cell.text)) continue;
    reading.report(
      "error",
      row,
      index,
      `“${cell.text}”所在的行没有科目编码和名称，没有读入。`,
      `The row of “${cell.text}” has no code and no name; it was not read.`,
    );
    return;
  }
};

const wrapped = (text: string): [string, string] => [
  `“${text}”接在上一行的名称之后。`,
  `“${text}” was joined to the name in the row above.`,
];

const withoutCode = (text: string): [string, string] => [
  `“${text}”一行没有科目编码，没有读入。`,
  `The row “${text}” has no code; it was not read.`,
];
