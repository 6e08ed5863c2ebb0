import { pointerSegments } from "@zwgk/validators";
import { scanJson } from "./json.js";
import { ascendingLines } from "./position.js";

/** A value some pointer names or leads through. */
interface Wanted {
  readonly below: Map<string, Wanted>;
  line: number | undefined;
}

/** The lines of the values that pointers name, in text known to be JSON; for a value that is not there, of what should hold it. */
export const linesOfValues = (
  text: string,
  pointers: readonly string[],
): ((pointer: string) => number | undefined) => {
  const root: Wanted = { below: new Map(), line: undefined };
  for (const path of pointers) {
    let place = root;
    for (const segment of pointerSegments(path)) {
      const next = place.below.get(segment) ?? { below: new Map(), line: undefined };
      place.below.set(segment, next);
      place = next;
    }
  }
  const lineAt = ascendingLines(text);
  const trail: (Wanted | undefined)[] = [];
  scanJson(text, (offset, path) => {
    const depth = path.length;
    const place = depth === 0 ? root : trail[depth - 1]?.below.get(String(path[depth - 1]));
    trail[depth] = place;
    if (place !== undefined) place.line = lineAt(offset);
  });
  return (path) => {
    let place: Wanted | undefined = root;
    let line = root.line;
    for (const segment of pointerSegments(path)) {
      place = place?.below.get(segment);
      line = place?.line ?? line;
    }
    return line;
  };
};
