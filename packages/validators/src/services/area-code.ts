import { telephoneAreaCodeRows } from "../generated/code-lists/telephone-area-code.js";
import type { Parts } from "../part-rule.js";
import { areaCodeOf, telephoneNumbers } from "./telephone.js";

const areaCodes: ReadonlyMap<string, string> = new Map(
  telephoneAreaCodeRows.map(({ code, division }) => [division, code]),
);

/** An area code printed in a contact that is not the one of the body's city, beside the one it should be. */
export const otherAreaCode = (
  { kind, value }: Parts["contact-point"],
  divisionCode: string | undefined,
): { readonly printed: string; readonly expected: string } | undefined => {
  const expected = divisionCode === undefined ? undefined : areaCodes.get(divisionCode.slice(0, 4));
  if (expected === undefined || (kind !== "phone" && kind !== "fax")) return undefined;
  const printed = telephoneNumbers(value)
    .map(areaCodeOf)
    .find((code) => code !== undefined && code !== expected);
  return printed === undefined ? undefined : { printed, expected };
};
