import { type JsonObject, objectsOf, putAt, textOf, valueAt } from "./json.js";
import { type Mapping, type Route, readPart, writePart } from "./route.js";

/** Entries of one kind in a list that holds several kinds, told apart by how their identifiers begin. */
export const listed = <Part extends object>(
  path: string,
  kind: string,
  mapping: Mapping<Part>,
  fixed: JsonObject = {},
): Route<Part[]> => ({
  write: (parts, place) => {
    const entries = parts.map((each, index) => {
      const object: JsonObject = { id: `${kind}-${index + 1}`, ...fixed };
      writePart(mapping, each, { ...place, object });
      return object;
    });
    if (entries.length > 0)
      putAt(place.object, path, [...objectsOf(valueAt(place.object, path)), ...entries]);
  },
  read: (place) => {
    const entries = objectsOf(valueAt(place.object, path)).filter(({ id }) =>
      textOf(id)?.startsWith(`${kind}-`),
    );
    return entries.length === 0
      ? undefined
      : entries.map((object) => readPart(mapping, { ...place, object }));
  },
});

/** Entries of a list that OCDS replaces as a whole, so that they need no identifiers. */
export const unidentified = <Part extends object>(path: string, mapping: Mapping<Part>): Route<Part[]> => ({
  write: (parts, place) => {
    const entries = parts.map((each) => {
      const object: JsonObject = {};
      writePart(mapping, each, { ...place, object });
      return object;
    });
    if (entries.length > 0) putAt(place.object, path, entries);
  },
  read: (place) => {
    const entries = objectsOf(valueAt(place.object, path));
    return entries.length === 0
      ? undefined
      : entries.map((object) => readPart(mapping, { ...place, object }));
  },
});
