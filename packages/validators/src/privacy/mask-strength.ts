import { countyCodes } from "./county-codes.js";
import { daysOfMonth, sumOfCheckCharacter, weightedSum } from "./identity-number.js";

/** What stands beside a masked identity number and gives away some of it. */
export interface MaskKnown {
  /** The first digits of the place: `35`, `3505`, `350502`. */
  readonly division?: string;
  /** As much as is known: `1990`, `1990-05`, `1990-05-17`. */
  readonly birthDate?: string;
  readonly sex?: "female" | "male";
}

/** Fewer identity numbers than this can be tried one by one. */
export const fewestCandidates = 100_000;

/**
 * How many identity numbers fit what a mask of 18 characters shows, the check digit used.
 *
 * Digits are shown, a final `X` is; everything else is hidden. Counted are the county codes of today,
 * births from 1924 to 2024, and every sequence number; a place or a year outside these counts if it is
 * shown in full.
 *
 * @throws {RangeError} when the mask has not 18 characters.
 */
export const maskStrength = (mask: string, known: MaskKnown = {}): number => {
  const shown = shownBy(mask, known);
  const county = residues(shown.slice(0, 6), countyCodes, 0);
  const birth = birthResidues(shown.slice(6, 14));
  const sequence = residues(shown.slice(14, 17), sequencesOf(known.sex), 14);
  const sums = added(added(county, birth), sequence);
  const check = shown.charAt(17);
  const left = check === "?" ? total(sums) : (sums[sumOfCheckCharacter(check)] as number);
  return Math.max(1, left);
};

/** The mask with `?` where nothing is known. */
const shownBy = (mask: string, { division = "", birthDate = "" }: MaskKnown): string => {
  const given = [...mask.normalize("NFKC").toUpperCase()];
  if (given.length !== 18) throw new RangeError("a masked identity number has 18 characters");
  const beside = `${division.padEnd(6, "?")}${birthDate.replaceAll("-", "").padEnd(8, "?")}????`;
  const masksWithX = given.slice(0, 17).includes("X");
  return given
    .map((character, index) => {
      if (/[0-9]/.test(character) || (index === 17 && character === "X" && !masksWithX)) return character;
      return beside.charAt(index);
    })
    .join("");
};

/** How many of the possibilities add each remainder modulo 11 to the weighted sum. */
type Residues = readonly number[];

const none: Residues = Array.from({ length: 11 }, () => 0);

const residues = (shown: string, all: readonly string[], from: number): Residues => {
  if (!shown.includes("?")) return counted([shown], from);
  const fitting = all.filter((candidate) => fits(candidate, shown));
  // A place that is no county today was one when the number was given.
  return fitting.length === 0 ? counted([shown.replaceAll("?", "0")], from) : counted(fitting, from);
};

const counted = (candidates: readonly string[], from: number): Residues => {
  const counts = [...none];
  for (const candidate of candidates) {
    const residue = weightedSum(candidate, from);
    counts[residue] = (counts[residue] as number) + 1;
  }
  return counts;
};

const fits = (candidate: string, shown: string): boolean => {
  for (let index = 0; index < shown.length; index += 1) {
    const character = shown.charAt(index);
    if (character !== "?" && character !== candidate.charAt(index)) return false;
  }
  return true;
};

const oldest = 1924;
const youngest = 2024;

const birthResidues = (shown: string): Residues =>
  shown === "????????" ? anyBirth() : counted(births(shown), 6);

let everyBirth: Residues | undefined;

const anyBirth = (): Residues => {
  everyBirth ??= counted(births("????????"), 6);
  return everyBirth;
};

const births = (shown: string): string[] => {
  const year = shown.slice(0, 4);
  const found: string[] = [];
  for (const candidate of year.includes("?") ? yearsBetween(oldest, youngest) : [Number(year)]) {
    if (!fits(String(candidate), year)) continue;
    for (let month = 1; month <= 12; month += 1) {
      const head = `${candidate}${twoDigits(month)}`;
      if (!fits(head, shown.slice(0, 6))) continue;
      for (let day = 1; day <= daysOfMonth(candidate, month); day += 1) {
        const birth = head + twoDigits(day);
        if (fits(birth, shown)) found.push(birth);
      }
    }
  }
  return found;
};

const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Odd for men, even for women. */
const sequencesOf = (sex: MaskKnown["sex"]): string[] =>
  Array.from({ length: 1000 }, (_, sequence) => sequence)
    .filter((sequence) => sex === undefined || (sequence % 2 === 1) === (sex === "male"))
    .map((sequence) => String(sequence).padStart(3, "0"));

/** Each possibility of the one with each of the other. */
const added = (left: Residues, right: Residues): Residues => {
  const sums = [...none];
  for (const [a, times] of left.entries()) {
    for (const [b, more] of right.entries()) {
      const sum = (a + b) % 11;
      sums[sum] = (sums[sum] as number) + times * more;
    }
  }
  return sums;
};

const total = (counts: Residues): number => counts.reduce((sum, count) => sum + count, 0);
