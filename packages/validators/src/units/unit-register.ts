import { plainName } from "../plain-name.js";
import type { GovernmentLevel } from "../work/work-records.js";

/** A unit as a register has it: its proper name, how else it is written, and under whom it works. */
export interface RegisteredUnit {
  readonly name: string;
  readonly level?: GovernmentLevel;
  /** Six digits; functional zones have none. */
  readonly division?: string;
  /** Name of the unit that directs its work. */
  readonly under?: string;
  /** Other ways of writing it that are in order within its system. */
  readonly accepted?: readonly string[];
  /** Ways of writing it that should be the proper name. */
  readonly aliases?: readonly string[];
  /** Of a collective name the units it stands for; an empty list where nothing says which. */
  readonly members?: readonly string[];
}

/** A unit, and whether it was called by a name it should not have. */
export interface FoundUnit {
  readonly unit: RegisteredUnit;
  readonly isAlias: boolean;
}

export interface UnitRegister {
  /** A unit by its proper name alone. */
  named(name: string): RegisteredUnit | undefined;
  /** A unit as a document calls it; short names are those of units that work with the issuer. */
  find(printed: string, issuer: RegisteredUnit): FoundUnit | undefined;
  /** Whether the unit is the other or works under it, at any remove. */
  isWithin(unit: RegisteredUnit, issuer: RegisteredUnit): boolean;
}

/** A register of units; of two with one name the first counts. */
export const unitRegister = (units: readonly RegisteredUnit[]): UnitRegister => {
  const byName = new Map<string, RegisteredUnit>();
  const byOtherName = new Map<string, FoundUnit[]>();
  const addOther = (name: string, found: FoundUnit): void => {
    const key = plainName(name);
    byOtherName.set(key, [...(byOtherName.get(key) ?? []), found]);
  };
  for (const unit of units) {
    const key = plainName(unit.name);
    if (byName.has(key)) continue;
    byName.set(key, unit);
    for (const name of unit.accepted ?? []) addOther(name, { unit, isAlias: false });
    for (const name of unit.aliases ?? []) addOther(name, { unit, isAlias: true });
  }
  const named = (name: string): RegisteredUnit | undefined => byName.get(plainName(name));
  const isWithin = (unit: RegisteredUnit, issuer: RegisteredUnit): boolean => {
    const seen = new Set<RegisteredUnit>();
    for (let above: RegisteredUnit | undefined = unit; above !== undefined && !seen.has(above); ) {
      if (above === issuer) return true;
      seen.add(above);
      above = above.under === undefined ? undefined : named(above.under);
    }
    return false;
  };
  return {
    named,
    isWithin,
    find: (printed, issuer) => {
      const unit = named(printed);
      if (unit !== undefined) return { unit, isAlias: false };
      return byOtherName
        .get(plainName(printed))
        ?.find((found) => isWithin(found.unit, issuer) || isWithin(issuer, found.unit));
    },
  };
};
