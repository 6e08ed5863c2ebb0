import type { RecordOf } from "../record-of.js";
import { plainEntry } from "./same-entry.js";

export type Organisation = RecordOf<"social-organisation">;

/** Who is named in a record. */
export interface NamedOrganisation {
  readonly name: string;
  readonly creditCode?: string;
}

/**
 * Tells organisations apart: by credit code, and where a record has none by the code that other records give the name.
 *
 * A name that two codes bear stays a name.
 */
export const identities = (
  named: Iterable<NamedOrganisation>,
): ((organisation: NamedOrganisation) => string) => {
  const codes = new Map<string, string | undefined>();
  for (const { name, creditCode } of named) {
    if (creditCode === undefined) continue;
    const key = plainEntry(name);
    codes.set(key, codes.has(key) && codes.get(key) !== creditCode ? undefined : creditCode);
  }
  return ({ name, creditCode }) => creditCode ?? codes.get(plainEntry(name)) ?? plainEntry(name);
};

/** Everything under its key, in the order given. */
export const grouped = <Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};
