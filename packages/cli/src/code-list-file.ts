import { createReadStream } from "node:fs";
import { extname, resolve } from "node:path";
import { decodeText, defaultLimits, TableFileError } from "@zwgk/tables";
import { type CodeList, codeListFaults, type Language, pointerSegments, type Text } from "@zwgk/validators";
import Papa from "papaparse";
import { readJsonFile } from "./input/json-file.js";
import { linesOfValues } from "./input/value-lines.js";
import { readWhole } from "./input/whole.js";
import { systemReason } from "./system-error.js";
import { UsageError } from "./usage-error.js";

/** A county's list as it was read, and where its codes stand. */
interface ReadList {
  readonly file: string;
  readonly list: CodeList;
  /** The line of each of the pointers into the list, `/codes/12`. */
  linesOf(pointers: readonly string[]): (pointer: string) => number | undefined;
}

const what: Text = { zh: "代码表", en: "the code list" };

/** The most faults of lists that are told. */
const mostFaults = 20;

/**
 * Reads a county's own code lists: CSV with a header, or JSON as `zwgk codelist LIST --format json` prints it.
 *
 * @throws {UsageError} that names every line at fault.
 */
export const readCodeLists = async (
  files: readonly string[],
  cwd: string,
  lang: Language,
): Promise<readonly CodeList[]> => {
  const read: ReadList[] = [];
  for (const file of files) read.push(await readList(file, cwd));
  const faults = codeListFaults(
    read.map(({ list }) => list),
    lang,
  );
  if (faults.length === 0) return read.map(({ list }) => list);
  const inside = (pointer: string): string => pointer.replace(/^\/[0-9]+/, "");
  const lineOf = read.map(({ linesOf }, index) =>
    linesOf(faults.flatMap(({ pointer }) => (pointer.startsWith(`/${index}/`) ? [inside(pointer)] : []))),
  );
  const lines = faults.slice(0, mostFaults).map(({ pointer, message }) => {
    const index = Number(pointerSegments(pointer)[0]);
    return `${read[index]?.file}:${lineOf[index]?.(inside(pointer)) ?? 1}: ${message}`;
  });
  const more = faults.length - lines.length;
  const shown = lines.join("\n");
  throw new UsageError({
    zh: `代码表不能使用\n${shown}${more > 0 ? `\n……另有 ${more} 处` : ""}`,
    en: `the code list cannot be used\n${shown}${more > 0 ? `\n… and ${more} more` : ""}`,
  });
};

const readList = (file: string, cwd: string): Promise<ReadList> => {
  const extension = extname(file).toLowerCase();
  if (extension === ".xlsx" || extension === ".xls") {
    throw new UsageError({
      zh: `${file}：代码表请另存为 CSV`,
      en: `${file}: save the code list as CSV`,
    });
  }
  return extension === ".json" ? readJsonList(file, cwd) : readCsvList(file, cwd);
};

/** Published lists whose codes are of a classification; the others only mention such codes. */
const classifications: readonly unknown[] = [
  "functional",
  "economic-department",
  "economic-government",
  "income-classification",
];

const readJsonList = async (file: string, cwd: string): Promise<ReadList> => {
  const { text, value } = await readJsonFile(file, cwd, what);
  const id: unknown = Object(value).id;
  if (id !== undefined && !classifications.includes(id)) {
    throw new UsageError({
      zh: `${file}：不是科目的代码表；可用的是 ${classifications.join("、")}`,
      en: `${file}: no list of classification codes, which are ${classifications.join(", ")}`,
    });
  }
  return { file, list: value as CodeList, linesOf: (pointers) => linesOfValues(text, pointers) };
};

const columns: Readonly<Record<"code" | "zh" | "from" | "to", readonly string[]>> = {
  code: ["科目编码", "科目代码", "编码", "代码", "code"],
  zh: ["科目名称", "名称", "name", "zh"],
  from: ["起", "起始", "from"],
  to: ["止", "终止", "to"],
};

const readCsvList = async (file: string, cwd: string): Promise<ReadList> => {
  const text = await readText(file, cwd);
  const { data, errors } = Papa.parse<string[]>(text);
  const lines: number[] = [];
  let line = 1;
  for (const row of data) {
    lines.push(line);
    line += 1 + row.join("").split("\n").length - 1;
  }
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) {
    throw new UsageError({
      zh: `${file}:${lines[broken.row ?? 0]}: 引号不配对`,
      en: `${file}:${lines[broken.row ?? 0]}: unmatched quotation mark`,
    });
  }
  const cells = data.map((row) => row.map((cell) => cell.trim()));
  const header = cells.findIndex((row) => columnOf(row, columns.code) !== undefined);
  const heading = cells[header] ?? [];
  const [code, zh] = [columnOf(heading, columns.code), columnOf(heading, columns.zh)];
  if (code === undefined || zh === undefined) {
    const place = `${file}:${lines[Math.max(header, 0)] ?? 1}`;
    const missing = code === undefined ? columns.code : columns.zh;
    throw new UsageError({
      zh: `${place}: 表头中没有${code === undefined ? "编码" : "名称"}列（${missing.join("、")}）`,
      en: `${place}: no column of ${code === undefined ? "codes" : "names"} in the header (${missing.join(", ")})`,
    });
  }
  const [from, to] = [columnOf(heading, columns.from), columnOf(heading, columns.to)];
  const rows = cells.flatMap((row, index) =>
    index > header && row.some((cell) => cell !== "") ? [{ row, index }] : [],
  );
  const at = (row: readonly string[], column: number | undefined): string =>
    column === undefined ? "" : (row[column] ?? "");
  return {
    file,
    list: {
      codes: rows.map(({ row }) => ({
        code: at(row, code),
        zh: at(row, zh),
        from: at(row, from),
        to: at(row, to),
      })),
    },
    linesOf: () => (pointer) => lines[rows[Number(pointerSegments(pointer)[1])]?.index ?? header],
  };
};

const columnOf = (header: readonly string[], names: readonly string[]): number | undefined => {
  const found = header.findIndex((cell) => names.includes(cell.toLowerCase()));
  return found === -1 ? undefined : found;
};

const readText = async (file: string, cwd: string): Promise<string> => {
  try {
    const whole = await readWhole(createReadStream(resolve(cwd, file)), defaultLimits.fileBytes);
    if (whole === undefined) {
      throw new TableFileError({ zh: "文件太大", en: "the file is too large" });
    }
    return decodeText(whole);
  } catch (error) {
    const reason = error instanceof TableFileError ? error.messages : systemReason(error);
    if (reason === undefined) throw error;
    throw new UsageError({
      zh: `无法读取${what.zh} ${file}：${reason.zh}`,
      en: `cannot read ${what.en} ${file}: ${reason.en}`,
    });
  }
};
