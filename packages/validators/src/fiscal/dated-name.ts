import { compactName } from "./balance-side.js";

/** A name a code has, or had; bounds are years or days, and open where nothing is known. */
export interface DatedName {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  /** Printed in a disclosure or an older list, not only remembered. */
  readonly seen?: true;
}

/** Whether a name held at any time of a year. */
export const holdsIn = (year: number, { from = "", to = "9999" }: DatedName): boolean =>
  from.slice(0, 4) <= String(year) && String(year) <= to.slice(0, 4);

export const isNamed = (printed: string, { name }: DatedName): boolean =>
  name === printed || compactName(name) === compactName(printed);
