import { declaredDecimals, parseAmount } from "../amount.js";
import type { FiscalRecordType } from "../forms.js";
import { forms, splitTitle } from "../forms.js";
import type { TableProblem } from "../problem.js";
import { TableFileError } from "../problem.js";
import type { RecordReading } from "../read-record.js";

type Json = Readonly<Record<string, unknown>>;
type Amounts = Record<string, number | null>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** Keys of transcriptions that differ from those of records. */
const otherKeys: Readonly<Record<string, string>> = {
  threePublicMeetingTraining: "threePublic",
  threePublicAndOperating: "threePublic",
};
const otherColumns: Readonly<Record<string, string>> = {
  amount: "total",
  人员经费合计: "personnel",
  公用经费合计: "public",
};

const fundColumns = ["total", "general", "governmentFund", "stateCapital"];
const kindColumns = ["total", "personnel", "public", "project"];
const byPurpose = /^[一二三四五]、(?:基本支出|项目支出|单位预留机动经费)$/;

/** Whether a JSON document is a transcription: tables with their keys and printed titles. */
export const isTranscription = (value: unknown): value is Json =>
  isObject(value) &&
  objects(value["tables"]).some(({ tableKey }) => /^(?:budget|final)\./.test(String(tableKey)));

/**
 * A record from a transcription: printed tables typed off a document, with amounts as text.
 *
 * Addresses are JSON Pointers into the transcription. A table that was
 * announced but not typed off is left out, and the record says it is an excerpt.
 */
export const readTranscription = (
  value: unknown,
  known: Readonly<Record<string, unknown>> = {},
): RecordReading => {
  if (!isTranscription(value)) {
    throw new TableFileError({
      zh: "这份 JSON 不是表格的转录：没有 tables，或各表没有 tableKey。",
      en: "This JSON is no transcription of tables: it has no tables with a tableKey.",
    });
  }
  const tables = objects(value["tables"]);
  const recordType = String(tables[0]?.["tableKey"]).startsWith("final.")
    ? "department-final-accounts"
    : "department-budget";
  const reader = new TranscriptionReader(recordType, text(value["unitName"]) ?? "");
  const read: Record<string, Json> = {};
  for (const [index, table] of tables.entries()) {
    const printed = String(table["tableKey"]).replace(/^\w+\./, "");
    const key = otherKeys[printed] ?? printed;
    const content = reader.table(table, key, `/tables/${index}`);
    if (content !== undefined) read[key] = content;
  }
  const name = text(value["unitName"]);
  const region = text(value["region"]);
  const { fiscalYear, scope } = value;
  const record = {
    recordType,
    ...(name === undefined ? {} : { publisher: { name } }),
    ...(region === undefined ? {} : { region }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(scope === undefined ? {} : { scope }),
    ...(reader.leftOut ? { excerpt: true } : {}),
    ...known,
    tables: read,
  };
  return { recordType, record, cells: reader.cells, problems: reader.problems };
};

class TranscriptionReader {
  readonly cells = new Map<string, string>();
  readonly problems: TableProblem[] = [];
  leftOut = false;
  private decimals: number[] = [];
  private values: number[] = [];
  private readonly recordType: FiscalRecordType;
  private readonly unitName: string;

  constructor(recordType: FiscalRecordType, unitName: string) {
    this.recordType = recordType;
    this.unitName = unitName;
  }

  table(table: Json, key: string, from: string): Json | undefined {
    const form = forms[this.recordType].find((each) => each.key === key);
    const printed = text(table["printedTitle"]);
    if (form === undefined || printed === undefined) {
      return this.omit(
        from,
        `“${printed ?? key}”不是本记录的表`,
        `“${printed ?? key}” is no table of this record`,
      );
    }
    const { title: whole, ...number } = splitTitle(printed);
    const title = whole.replace(`部门：${this.unitName}`, "");
    this.decimals = [];
    this.values = [];
    const to = `/tables/${key}`;
    this.cells.set(to, from);
    const content =
      form.layout === "balance"
        ? this.balance(table, key, from, to)
        : form.layout === "three-public"
          ? this.threePublic(table, from, to)
          : this.codes(table, from, to);
    const notes = Array.isArray(table["notes"])
      ? table["notes"].filter((note) => text(note) !== undefined)
      : [];
    const isEmpty = Object.keys(content).length === 0;
    const announced =
      (table["empty"] === true && notes.length > 0) ||
      isObject(table["values"]) ||
      key === "governmentFund" ||
      key === "stateCapital";
    if (isEmpty && !announced) {
      return this.omit(from, `“${title}”没有录入内容`, `“${title}” was not typed off`);
    }
    const decimals = declaredDecimals(this.decimals, this.values);
    return {
      printedTitle: title,
      ...number,
      unit: table["currencyUnit"] === "元" ? "CNY" : "CNY-10k",
      ...(decimals === undefined ? {} : { decimals }),
      ...content,
      ...(notes.length > 0 ? { notes } : {}),
      ...(isEmpty ? { empty: true } : {}),
    };
  }

  private omit(address: string, zh: string, en: string): undefined {
    this.leftOut = true;
    this.problems.push({
      severity: "warning",
      address,
      message: { zh: `${zh}，没有读入。`, en: `${en}; it was left out.` },
    });
  }

  private codes(table: Json, from: string, to: string): Json {
    const rows = objects(table["rows"]).map((row, index) => {
      const pointer = `${to}/rows/${index}`;
      const source = `${from}/rows/${index}`;
      for (const part of ["", "/code", "/name"]) this.cells.set(pointer + part, source + part);
      const amounts = this.amounts(row["amounts"], `${source}/amounts`, `${pointer}/amounts`);
      return { code: String(row["code"]), name: String(row["name"]), amounts };
    });
    const total = this.amounts(table["total"], `${from}/total`, `${to}/total/amounts`);
    const printed = Object.values(total).some((amount) => amount !== null);
    const parts = Object.keys(isObject(table["total"]) ? table["total"] : {}).filter((key) =>
      /合计$/.test(key),
    );
    const name = parts.length > 0 ? parts.join("、") : "合计";
    return {
      ...(rows.length > 0 ? { rows } : {}),
      ...(printed || (rows.length > 0 && Object.keys(total).length > 0)
        ? { total: { name, amounts: total } }
        : {}),
    };
  }

  private balance(table: Json, key: string, from: string, to: string): Json {
    const sides: Record<string, { name: string; amounts: Amounts }[]> = {};
    for (const side of ["income", "expenditure"]) {
      const rows = objects(table[side]);
      const widest = Math.max(0, ...rows.map(({ amounts }) => (Array.isArray(amounts) ? amounts.length : 0)));
      const several = side === "expenditure" && widest === 4;
      const columns = several ? (key === "balance" ? kindColumns : fundColumns) : ["total"];
      for (const [index, { label, amounts }] of rows.entries()) {
        const name = text(label);
        if (name === undefined) continue;
        const purpose = key === "balance" && side === "expenditure" && byPurpose.test(name);
        const part = purpose ? "expenditureByPurpose" : side;
        const list = sides[part] ?? [];
        sides[part] = list;
        const pointer = `${to}/${part}/${list.length}`;
        const source = `${from}/${side}/${index}`;
        this.cells.set(pointer, source);
        this.cells.set(`${pointer}/name`, `${source}/label`);
        const printed: readonly unknown[] = Array.isArray(amounts) ? amounts : [];
        const first = Math.max(
          0,
          printed.findIndex((amount) => amount !== null),
        );
        const read: Amounts = {};
        for (const [place, column] of columns.entries()) {
          const at = several ? place : first;
          read[column] = this.amount(printed[at], `${source}/amounts/${at}`, `${pointer}/amounts/${column}`);
        }
        list.push({ name, amounts: read });
      }
    }
    return sides;
  }

  private threePublic(table: Json, from: string, to: string): Json {
    const { values } = table;
    if (!isObject(values)) return {};
    const parts = this.recordType === "department-budget" ? ["amounts"] : ["budget", "final"];
    const content: Record<string, Amounts> = {};
    for (const part of parts) {
      const isFinal = part !== "amounts";
      const source = `${from}/values${isFinal ? `/${part}` : ""}`;
      const amounts = this.amounts(isFinal ? values[part] : values, source, `${to}/${part}`);
      if (Object.keys(amounts).length > 0) content[part] = amounts;
    }
    const printed = Object.values(content).some((amounts) =>
      Object.values(amounts).some((each) => each !== null),
    );
    return printed ? content : {};
  }

  private amounts(value: unknown, from: string, to: string): Amounts {
    const amounts: Amounts = {};
    if (!isObject(value)) return amounts;
    for (const [key, printed] of Object.entries(value)) {
      const column = otherColumns[key] ?? key;
      amounts[column] = this.amount(printed, `${from}/${key}`, `${to}/${column}`);
    }
    return amounts;
  }

  private amount(printed: unknown, from: string, to: string): number | null {
    this.cells.set(to, from);
    const amount = parseAmount(printed === null || printed === undefined ? "" : String(printed));
    if (amount === undefined) {
      this.problems.push({
        severity: "error",
        address: from,
        message: { zh: `“${String(printed)}”不是金额。`, en: `“${String(printed)}” is not an amount.` },
      });
      return null;
    }
    if (amount.value !== null) {
      this.decimals.push(amount.decimals);
      this.values.push(amount.value);
    }
    return amount.value;
  }
}
