import { InvalidDateError, isDate } from "@zwgk/workdays";
import { codeListsWith } from "../fiscal/code-names.js";
import { plainName } from "../plain-name.js";
import { ruleContext } from "../record-check.js";
import type { RecordOf, RecordType } from "../record-of.js";
import type { RuleContext, Text } from "../rule.js";
import type { ValidateOptions } from "../validator.js";
import { type DisclosedRecord, disclosedRecord, isForPublication, type Unit } from "./disclosed-record.js";
import { dueByCatalogue } from "./due.js";
import { type Frequency, periodAt, periodsOf } from "./periods.js";

type AnyRecord = RecordOf<RecordType>;
type CatalogueItem = RecordOf<"disclosure-catalogue-item">;

/**
 * How one unit stands with one row.
 *
 * `published`: there, in time as far as the dates say. `late`: there, or some of it, after it was due.
 * `missing`: not there, or a period of it. `not-due`: nothing is due yet.
 */
export type CoverageStatus = "published" | "late" | "missing" | "not-due";

/** A record counted for a row. */
export interface CoveredRecord {
  /** Place in the list of records that was given. */
  readonly index: number;
  readonly recordType: string;
  readonly recordId?: string;
  readonly published?: string;
  /** The period it is of, for a row with a frequency. */
  readonly period?: string;
  readonly due?: string;
  readonly late: boolean;
  /** Why it cannot be said whether it was in time. */
  readonly notJudged?: Text;
}

export interface CoverageCell {
  /** `undefined` when neither the row nor its records name a unit. */
  readonly unit: string | undefined;
  readonly status: CoverageStatus;
  readonly records: readonly CoveredRecord[];
  /** Periods that are due and not there; none for a row without a frequency. */
  readonly missingPeriods: readonly string[];
}

export interface CoverageRow {
  readonly number: string;
  readonly item: string;
  readonly frequency?: string;
  /** One for each unit that has to publish it. */
  readonly cells: readonly CoverageCell[];
}

/** A record that no row counts, and why. */
export interface UncoveredRecord {
  readonly index: number;
  readonly recordType: string;
  readonly recordId?: string;
  readonly unit?: string;
  readonly reason: Text;
}

/** What of a catalogue is published, late and missing, row by row and unit by unit. */
export interface Coverage {
  readonly asOf: string;
  readonly units: readonly string[];
  readonly rows: readonly CoverageRow[];
  readonly outside: readonly UncoveredRecord[];
  /** Cells by status, and records outside. */
  readonly summary: Readonly<Record<CoverageStatus | "outside", number>>;
}

export interface CoverageOptions extends Pick<ValidateOptions, "calendar"> {
  /** The day for which it is said how things stand. */
  readonly asOf: string;
  /** The year whose periods are expected; that of `asOf` by default. */
  readonly year?: number;
}

/** What laying records beside a catalogue needs to know. */
export interface CoverageSettings {
  readonly asOf: string;
  readonly year: number | undefined;
  readonly context: RuleContext;
}

/**
 * Says of each row of a catalogue, for each unit that answers for it, what is published, late and missing, and which
 * records belong to no row. Records an office keeps for itself are passed over. All are of the right shape: validate
 * them first.
 *
 * @throws {InvalidDateError} when `asOf` is not a day.
 */
export const coverage = (
  catalogue: readonly CatalogueItem[],
  records: readonly AnyRecord[],
  { asOf, year = Number(asOf.slice(0, 4)), calendar }: CoverageOptions,
): Coverage => {
  if (!isDate(asOf)) throw new InvalidDateError(asOf);
  const context = ruleContext({
    asOf,
    codeLists: codeListsWith([]),
    profile: {},
    ...(calendar !== undefined && { calendar }),
  });
  return coverageOf(catalogue, records, { asOf, year, context });
};

/** Lays the records beside the catalogue. Linear in records and cells. */
export const coverageOf = (
  catalogue: readonly CatalogueItem[],
  records: readonly AnyRecord[],
  settings: CoverageSettings,
): Coverage => {
  const rows = catalogue.filter(({ method }) => method === undefined || method === "proactive");
  const index = indexOf(rows);
  const byCell = new Map<CatalogueItem, Map<string, Placed[]>>(rows.map((row) => [row, new Map()]));
  const outside: UncoveredRecord[] = [];
  const named = new Map<string, string>();
  for (const [place, given] of records.entries()) {
    if (!isForPublication(given)) continue;
    const record = disclosedRecord(given);
    const row = rowOf(record, index);
    if (isText(row)) {
      outside.push({
        index: place,
        recordType: record.recordType,
        ...(record.recordId !== undefined && { recordId: record.recordId }),
        ...(record.unit !== undefined && { unit: record.unit.name }),
        reason: row,
      });
      continue;
    }
    const unit = unitKey(record.unit);
    if (record.unit !== undefined && !named.has(unit)) named.set(unit, record.unit.name);
    const cells = byCell.get(row) as Map<string, Placed[]>;
    cells.set(unit, [...(cells.get(unit) ?? []), { place, record }]);
  }
  for (const unit of rows.flatMap(({ subjects = [] }) => subjects)) {
    if (!named.has(unitKey(unit))) named.set(unitKey(unit), unit.name);
  }
  const laid = rows.map((row): CoverageRow => {
    const held = byCell.get(row) as Map<string, Placed[]>;
    const expected = new Set([...(row.subjects ?? []).map(unitKey), ...held.keys()]);
    if (expected.size === 0) expected.add("");
    return {
      number: row.number,
      item: [row.levelOne, row.levelTwo, row.levelThree].filter((level) => level !== undefined).join(" / "),
      ...(row.frequency !== undefined && { frequency: row.frequency }),
      cells: [...expected].map((unit) => cellOf(row, named.get(unit), held.get(unit) ?? [], settings)),
    };
  });
  const cells = laid.flatMap((row) => row.cells);
  const count = (status: CoverageStatus): number => cells.filter((cell) => cell.status === status).length;
  return {
    asOf: settings.asOf,
    units: [...new Set(cells.flatMap(({ unit }) => unit ?? []))],
    rows: laid,
    outside,
    summary: {
      published: count("published"),
      late: count("late"),
      missing: count("missing"),
      "not-due": count("not-due"),
      outside: outside.length,
    },
  };
};

interface Placed {
  readonly place: number;
  readonly record: DisclosedRecord;
}

interface RowIndex {
  readonly byNumber: ReadonlyMap<string, CatalogueItem>;
  readonly byType: ReadonlyMap<string, readonly CatalogueItem[]>;
}

const indexOf = (rows: readonly CatalogueItem[]): RowIndex => {
  const byType = new Map<string, CatalogueItem[]>();
  for (const row of rows) {
    for (const type of new Set(row.recordTypes)) {
      const same = byType.get(type);
      if (same === undefined) byType.set(type, [row]);
      else same.push(row);
    }
  }
  return { byNumber: new Map(rows.map((row) => [row.number, row])), byType };
};

/** The row a record says it belongs to, else the only one for its type that its unit answers for. */
const rowOf = (record: DisclosedRecord, { byNumber, byType }: RowIndex): CatalogueItem | Text => {
  if (record.catalogueItem !== undefined) return byNumber.get(record.catalogueItem) ?? unknownRow;
  const rows = byType.get(record.recordType) ?? [];
  const unit = unitKey(record.unit);
  const own = rows.filter(
    ({ subjects }) => subjects === undefined || subjects.some((each) => unitKey(each) === unit),
  );
  const [row, another] = own.length > 0 ? own : rows;
  if (row === undefined) return noRow;
  return another === undefined ? row : severalRows;
};

const isText = (row: CatalogueItem | Text): row is Text => !("recordType" in row);

/** Units are told apart by name, without spaces and in one width; a credit code is often missing on one side. */
const unitKey = (unit: Unit | undefined): string => (unit === undefined ? "" : plainName(unit.name));

const cellOf = (
  row: CatalogueItem,
  unit: string | undefined,
  held: readonly Placed[],
  settings: CoverageSettings,
): CoverageCell => {
  const frequency = row.frequency === "on-change" ? undefined : row.frequency;
  const records = held.map((placed) => coveredRecord(row, frequency, placed, settings));
  const periods = frequency === undefined ? [] : duePeriods(row, frequency, settings);
  const there = new Set(records.map(({ period }) => period));
  const missingPeriods = periods.filter((label) => !there.has(label));
  return { unit, status: statusOf(records, frequency, missingPeriods), records, missingPeriods };
};

const statusOf = (
  records: readonly CoveredRecord[],
  frequency: Frequency | undefined,
  missingPeriods: readonly string[],
): CoverageStatus => {
  if (missingPeriods.length > 0) return "missing";
  if (records.length === 0) return frequency === undefined ? "missing" : "not-due";
  return records.some(({ late }) => late) ? "late" : "published";
};

/** Periods of the year whose due day has passed; none is expected where that day cannot be said. */
const duePeriods = (
  row: CatalogueItem,
  frequency: Frequency,
  { year, asOf, context }: CoverageSettings,
): string[] =>
  (year === undefined ? [] : periodsOf(year, frequency))
    .filter(({ end }) => {
      const due = dueByCatalogue(row, end, context);
      return typeof due === "string" && due < asOf;
    })
    .map(({ label }) => label);

const coveredRecord = (
  row: CatalogueItem,
  frequency: Frequency | undefined,
  { place, record }: Placed,
  { context }: CoverageSettings,
): CoveredRecord => {
  const { recordType, recordId, published, upTo } = record;
  const period = frequency === undefined || upTo === undefined ? undefined : periodAt(upTo, frequency);
  const made = period?.end ?? record.made;
  const due = made === undefined ? undefined : dueByCatalogue(row, made, context);
  const notJudged = published === undefined ? noDay : made === undefined ? noStart : undefined;
  return {
    index: place,
    recordType,
    ...(recordId !== undefined && { recordId }),
    ...(published !== undefined && { published }),
    ...(period !== undefined && { period: period.label }),
    ...(typeof due === "string" && { due }),
    late: typeof due === "string" && published !== undefined && published > due,
    ...(notJudged !== undefined && { notJudged }),
    ...(typeof due === "object" && { notJudged: due.notRun }),
  };
};

const noDay: Text = { zh: "记录没有写明发布日期", en: "the record does not say when it was published" };
const noStart: Text = {
  zh: "记录没有写明成文日期或者数据截止日期，不知道从哪天算起",
  en: "the record does not say when it was made or up to when its figures go",
};
const unknownRow: Text = {
  zh: "目录里没有它写的目录项",
  en: "the catalogue has no row of the number it gives",
};
const noRow: Text = {
  zh: "目录里没有收录这种记录的事项",
  en: "no row of the catalogue takes records of its type",
};
const severalRows: Text = {
  zh: "目录里有几项收录这种记录，请在 disclosure.catalogueItem 写明是哪一项",
  en: "several rows take records of its type: disclosure.catalogueItem should say which",
};
