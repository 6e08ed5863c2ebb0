import { civilAffairsUnitQuanzhouRows } from "../generated/code-lists/civil-affairs-unit-quanzhou.js";
import type { GovernmentLevel } from "../work/work-records.js";
import { type RegisteredUnit, type UnitRegister, unitRegister } from "./unit-register.js";

/** The years for which the units built in are those of their day; in 2019 the departments were recast. */
const builtIn = { from: 2016, to: 2018 } as const;

const names: ReadonlyMap<string, string> = new Map(
  civilAffairsUnitQuanzhouRows.map(({ code, zh }) => [code, zh]),
);

const listed = (cell: string): string[] => (cell === "" ? [] : cell.split("|"));

const builtInUnits: readonly RegisteredUnit[] = civilAffairsUnitQuanzhouRows.map(
  ({ zh, level, division, under, accepted, aliases, members }) => ({
    name: zh,
    level: level as GovernmentLevel,
    ...(division !== "" && { division }),
    ...(under !== "" && { under: names.get(under) ?? "" }),
    accepted: listed(accepted),
    aliases: listed(aliases),
    ...(members !== "" && { members: listed(members).flatMap((code) => names.get(code) ?? []) }),
  }),
);

/** The units of a year: those of the caller first, then those built in where they are of that year. */
export type UnitsOfYear = (year: number) => UnitRegister;

export const unitsWith = (own: readonly RegisteredUnit[]): UnitsOfYear => {
  let ownOnly: UnitRegister | undefined;
  let withBuiltIn: UnitRegister | undefined;
  return (year) => {
    if (year >= builtIn.from && year <= builtIn.to) {
      withBuiltIn ??= unitRegister([...own, ...builtInUnits]);
      return withBuiltIn;
    }
    ownOnly ??= unitRegister(own);
    return ownOnly;
  };
};
