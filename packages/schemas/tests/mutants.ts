import fc from "fast-check";
import { type Fixture, fixtures } from "./fixtures.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A place in a document: how to read what is there, and put something else. */
interface Slot {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string;
}

const slots = (node: Json): Slot[] => {
  if (node === null || typeof node !== "object") return [];
  return Object.keys(node).flatMap((key) => {
    const slot = { holder: node, key };
    return [slot, ...slots(valueIn(slot))];
  });
};

const valueIn = ({ holder, key }: Slot): Json => (holder as { [key: string]: Json })[key] as Json;

const put = ({ holder, key }: Slot, value: Json): void => {
  // Not an assignment: `__proto__` must become a key like any other.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const isText = (slot: Slot): boolean => typeof valueIn(slot) === "string";
const isNumber = (slot: Slot): boolean => typeof valueIn(slot) === "number";

interface Mutation {
  readonly applies: (slot: Slot) => boolean;
  readonly apply: (slot: Slot) => void;
}

const always = (): boolean => true;

const replaceBy = (value: Json, applies: Mutation["applies"] = always): Mutation => ({
  applies,
  apply: (slot) => put(slot, value),
});

const rewriteText = (rewrite: (text: string) => string): Mutation => ({
  applies: (slot) => isText(slot) && rewrite(String(valueIn(slot))) !== valueIn(slot),
  apply: (slot) => put(slot, rewrite(String(valueIn(slot)))),
});

/** What goes wrong with records typed by hand, copied from Word or written by a careless program. */
const mutations: Readonly<Record<string, Mutation>> = {
  "drop a key": {
    applies: ({ holder }) => !Array.isArray(holder),
    apply: ({ holder, key }) => {
      delete (holder as { [key: string]: Json })[key];
    },
  },
  "extra key": {
    applies: ({ holder }) => !Array.isArray(holder),
    apply: ({ holder }) => put({ holder, key: "zzz" }, 1),
  },
  "key __proto__": {
    applies: ({ holder }) => !Array.isArray(holder),
    apply: ({ holder }) => put({ holder, key: "__proto__" }, { polluted: true }),
  },
  "null for a value": replaceBy(null),
  "number for a value": replaceBy(12.5),
  "text for a value": replaceBy("12.5"),
  "object for a value": replaceBy({}),
  "list for a value": replaceBy([]),
  "true for a value": replaceBy(true),
  "empty text": replaceBy("", isText),
  "blank text": replaceBy(" 　", isText),
  "full-width digits": rewriteText((text) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  "trailing newline": rewriteText((text) => `${text}\n`),
  "leading space": rewriteText((text) => ` ${text}`),
  "lower case": rewriteText((text) => text.toLowerCase()),
  "huge text": replaceBy("政".repeat(30_000), isText),
  "characters beyond the basic plane": rewriteText((text) => `${text}𠮷`),
  "huge number": replaceBy(1e300, isNumber),
  "negative number": replaceBy(-1, isNumber),
  fraction: replaceBy(0.5, isNumber),
  "an item twice": {
    applies: ({ holder }) => Array.isArray(holder),
    apply: ({ holder, key }) => {
      (holder as Json[]).push(structuredClone(valueIn({ holder, key })));
    },
  },
};

export interface Mutant {
  readonly name: string;
  readonly recordType: string;
  readonly document: unknown;
}

/** The same mutants in every run: a mutation at a place of a valid fixture, drawn with a fixed seed. */
export const mutants = (count: number): Mutant[] => {
  const valid = fixtures.filter((fixture) => fixture.valid);
  const draws = fc.sample(
    fc.tuple(fc.constantFrom(...valid), fc.constantFrom(...Object.keys(mutations)), fc.nat()),
    {
      seed: 20160623,
      numRuns: count,
    },
  );
  return draws.flatMap(([fixture, name, draw]) => mutate(fixture, name, draw) ?? []);
};

const mutate = (fixture: Fixture, name: string, draw: number): Mutant | undefined => {
  const document = structuredClone(fixture.document) as Json;
  const { applies, apply } = mutations[name] as Mutation;
  const places = slots(document).filter(applies);
  const place = places[draw % places.length];
  if (place === undefined) return undefined;
  apply(place);
  return { name: `${fixture.name}: ${name} at ${place.key}`, recordType: fixture.recordType, document };
};
