import { compactName } from "./balance-side.js";

/** A name a code has, or had; bounds are years or days, and open where nothing is known. */
export interface DatedName {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  /** Printed in a disclosure of the time, or loaded: more than memory or a list of another time speaks for it. */
  readonly seen?: true;
}

/** Whether a name held at any time of a year. */
export const holdsIn = (year: number, { from = "", to = "9999" }: DatedName): boolean =>
  from.slice(0, 4) <= String(year) && String(year) <= to.slice(0, 4);

export const isNamed = (printed: string, { name }: DatedName): boolean =>
  name === printed || compactName(name) === compactName(printed);

/** For people: the name, and when it holds where that is bounded. */
export const withYears = ({ name, from, to }: DatedName): string =>
  from === undefined && to === undefined ? name : `${name}（${from ?? ""}—${to ?? ""}）`;
