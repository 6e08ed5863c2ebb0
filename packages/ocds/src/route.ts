import { isObject, type Json, type JsonObject, putAt, textOf, valueAt } from "./json.js";
import type { Lots } from "./lots.js";
import type { Parties } from "./parties.js";

/** Where in a release a part of a notice stands, and what the whole release shares. */
export interface Place {
  readonly object: JsonObject;
  readonly shared: Shared;
}

export interface Shared {
  readonly parties: Parties;
  readonly lots: Lots;
  /** Identifies the release; what has no identifier of its own is numbered after it. */
  readonly releaseId: string;
}

/** How one field of a notice travels, both ways. */
export interface Route<Value> {
  write(value: Value, place: Place): void;
  read(place: Place): Value | undefined;
}

/** A route for every field of a part; a field added to the schema does not compile without one. */
export type Mapping<Part> = { readonly [Field in keyof Part]-?: Route<NonNullable<Part[Field]>> };

export const writePart = <Part extends object>(mapping: Mapping<Part>, part: Part, place: Place): void => {
  for (const field of Object.keys(mapping) as (keyof Part)[]) {
    const value = part[field];
    if (value !== undefined) mapping[field].write(value as NonNullable<typeof value>, place);
  }
};

export const readPart = <Part extends object>(mapping: Mapping<Part>, place: Place): Part => {
  const part: Partial<Part> = {};
  for (const field of Object.keys(mapping) as (keyof Part)[]) {
    const value = mapping[field].read(place);
    if (value !== undefined) part[field] = value;
  }
  return part as Part;
};

/** Stays behind; `losses.ts` says why. */
export const lost: Route<never> = { write: () => undefined, read: () => undefined };

/** The same JSON at another place; empty lists stay behind, because OCDS has none. */
const copy = <Value>(path: string, isFit: (value: Json) => boolean): Route<Value> => ({
  write: (value, { object }) => {
    if (isFit(value as Json)) putAt(object, path, value as Json);
  },
  read: ({ object }) => {
    const value = valueAt(object, path);
    return value !== undefined && isFit(value) ? (value as Value) : undefined;
  },
});

export const text = <Value extends string>(path: string): Route<Value> =>
  copy(path, (value) => textOf(value) !== undefined);

export const number = (path: string): Route<number> => copy(path, (value) => Number.isFinite(value));

export const flag = (path: string): Route<boolean> => copy(path, (value) => typeof value === "boolean");

/** A part or a list that the extension takes as it is. */
export const part = <Value extends object>(path: string): Route<Value> =>
  copy(path, (value) => (Array.isArray(value) ? value.length > 0 : isObject(value)));

/** One code for another; codes that have no counterpart are not written. */
export const code = <Code extends string>(
  path: string,
  counterparts: Readonly<Record<Code, string>>,
): Route<Code> => ({
  write: (value, { object }) => {
    putAt(object, path, counterparts[value]);
  },
  read: ({ object }) =>
    (Object.keys(counterparts) as Code[]).find(
      (candidate) => counterparts[candidate] === valueAt(object, path),
    ),
});

/** At several places; read from the first that has it. */
export const several = <Value>(...routes: readonly Route<Value>[]): Route<Value> => ({
  write: (value, place) => {
    for (const route of routes) route.write(value, place);
  },
  read: (place) => {
    for (const route of routes) {
      const value = route.read(place);
      if (value !== undefined) return value;
    }
    return undefined;
  },
});

/** An object of its own, by its own mapping. */
export const group = <Part extends object>(path: string, mapping: Mapping<Part>): Route<Part> => ({
  write: (value, place) => {
    const object: JsonObject = {};
    writePart(mapping, value, { ...place, object });
    if (Object.keys(object).length > 0) putAt(place.object, path, object);
  },
  read: (place) => {
    const object = valueAt(place.object, path);
    return isObject(object) ? readPart(mapping, { ...place, object }) : undefined;
  },
});
