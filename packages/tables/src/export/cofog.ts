import cofogMap from "@zwgk/schemas/codelists/functional-to-cofog.json" with { type: "json" };
import type { FiscalRecord } from "../write/layout.js";
import { type Amounts, type CodeTable, codeTable, leafRows, toFen } from "./leaf-rows.js";

/** How well a functional code fits the place it has in COFOG; `item` fits only below the code, `none` nowhere. */
export type CofogConfidence = "good" | "fair" | "weak" | "item" | "none";

/** Where a functional code belongs in COFOG. */
export interface CofogPlace {
  /** The code of the map that speaks: the given one, or the nearest above it. */
  readonly code: string;
  /** Division, group or class, as far as it can be told: `10`, `10.9`, `10.9.0`; empty for `none`. */
  readonly cofog: string;
  readonly confidence: CofogConfidence;
  /** The unit's contributions for its staff: COFOG wants them with what the unit does. */
  readonly staffCost: boolean;
  readonly note: string;
}

export interface CofogOptions {
  /** What the unit is for, such as `01.1.1`: where its staff costs go. */
  readonly unitFunction?: string;
}

/** Money, and its share of all the money in percent, to two decimals; `null` where there is no money. */
interface Amount {
  readonly amount: number;
  readonly share: number | null;
}

/** Expenditure by COFOG group, in yuan, and how sure that is. */
export interface CofogTotals {
  readonly fiscalYear: number;
  readonly publisher: string;
  /** The table the money was read from. */
  readonly table: string;
  readonly unit: "CNY";
  /** Of the rows that were added up. */
  readonly total: number;
  /** As printed in the total row; a difference shows that rows are missing or wrong. */
  readonly printedTotal: number | null;
  /** Groups, or divisions where no more can be told. */
  readonly groups: readonly ({ readonly cofog: string } & Amount)[];
  /** `unit`: put where the unit's function is; `unmapped`: the map does not have the code. */
  readonly confidence: Readonly<Record<Sureness, Amount>>;
  /** Rows to look at: those that are not mapped well. */
  readonly unsure: readonly UnsureRow[];
}

type Sureness = CofogConfidence | "unit" | "unmapped";

interface UnsureRow {
  readonly code: string;
  readonly name: string;
  readonly cofog: string;
  readonly confidence: Sureness;
  readonly amount: number;
}

const places: ReadonlyMap<string, CofogPlace> = new Map(
  cofogMap.codes.map(({ code, cofog, confidence, follows, note }) => [
    code,
    { code, cofog, confidence: confidence as CofogConfidence, staffCost: follows === "unit", note },
  ]),
);

const form = /^2[0-9]{2}(?:[0-9]{2}){0,2}$/;

/** Where a functional code belongs, by the longest beginning of it that the map has. */
export const cofogOf = (code: string): CofogPlace | undefined => {
  if (!form.test(code)) return undefined;
  return places.get(code) ?? places.get(code.slice(0, 5)) ?? places.get(code.slice(0, 3));
};

const cofogForm = /^(?:0[1-9]|10)(?:\.[0-9](?:\.[0-9])?)?$/;

/** Whether a text has the form of a COFOG code. */
export const isCofog = (text: string): boolean => cofogForm.test(text);

/** Tables of all the expenditure, the widest first. */
const tableKeys = ["expenditure", "fiscalExpenditure", "generalExpenditure"];

/**
 * A record's expenditure by COFOG group.
 *
 * The map is a judgement, code by code: publish `confidence` with the result. Nothing where no expenditure is
 * printed by functional code.
 *
 * @throws {RangeError} when `unitFunction` is no COFOG code.
 */
export const cofogTotals = (
  record: FiscalRecord & { readonly fiscalYear: number },
  { unitFunction }: CofogOptions = {},
): CofogTotals | undefined => {
  if (unitFunction !== undefined && !isCofog(unitFunction)) {
    throw new RangeError(`unitFunction is no COFOG code: ${unitFunction.slice(0, 40)}`);
  }
  const table = tableKeys.map((key) => codeTable(record, key)).find((each) => (each?.rows ?? []).length > 0);
  if (table === undefined) return undefined;
  const groups = new Map<string, number>();
  const sureness: Record<Sureness, number> = {
    good: 0,
    fair: 0,
    weak: 0,
    item: 0,
    none: 0,
    unit: 0,
    unmapped: 0,
  };
  const unsure: UnsureRow[] = [];
  let total = 0;
  for (const { code, name, amounts } of leafRows(table)) {
    const fen = expenditureOf(amounts, table);
    if (fen === 0) continue;
    const place = placeOf(code, unitFunction);
    total += fen;
    sureness[place.confidence] += fen;
    const group = place.cofog.split(".").slice(0, 2).join(".");
    if (group !== "") groups.set(group, (groups.get(group) ?? 0) + fen);
    if (!isSure.has(place.confidence)) unsure.push({ code, name, ...place, amount: fen / 100 });
  }
  const amount = (fen: number): Amount => ({ amount: fen / 100, share: shareOf(fen, total) });
  const printed = table.total === undefined ? undefined : expenditureOf(table.total.amounts, table);
  return {
    fiscalYear: record.fiscalYear,
    publisher: record.publisher?.name ?? "",
    table: table.printedTitle,
    unit: "CNY",
    total: total / 100,
    printedTotal: printed === undefined ? null : printed / 100,
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cofog, fen]) => ({ cofog, ...amount(fen) })),
    confidence: {
      good: amount(sureness.good),
      fair: amount(sureness.fair),
      weak: amount(sureness.weak),
      item: amount(sureness.item),
      none: amount(sureness.none),
      unit: amount(sureness.unit),
      unmapped: amount(sureness.unmapped),
    },
    unsure,
  };
};

const isSure: ReadonlySet<Sureness> = new Set<Sureness>(["good", "fair", "unit"]);

const placeOf = (
  code: string,
  unitFunction: string | undefined,
): { readonly cofog: string; readonly confidence: Sureness } => {
  const place = cofogOf(code);
  if (place === undefined) return { cofog: "", confidence: "unmapped" };
  if (place.staffCost && unitFunction !== undefined) return { cofog: unitFunction, confidence: "unit" };
  return { cofog: place.cofog, confidence: place.confidence };
};

const expenditureOf = ({ total, basic, project }: Amounts, table: CodeTable): number =>
  typeof total === "number" ? toFen(total, table) : toFen(basic ?? 0, table) + toFen(project ?? 0, table);

/** Half a hundredth of a percent rounds away from zero; in integers, whatever the size. */
const shareOf = (part: number, whole: number): number | null => {
  if (whole === 0) return null;
  const [numerator, denominator] = [BigInt(Math.abs(part)) * 20_000n, BigInt(Math.abs(whole))];
  const hundredths = Number((numerator / denominator + 1n) / 2n);
  return (part < 0 === whole < 0 ? hundredths : -hundredths) / 100;
};
