import { isObject } from "./json.js";

/** One place where two documents are not the same. */
export interface Difference {
  /** RFC 6901. */
  readonly pointer: string;
  /** Only the first has it, only the second has it, or they have not the same. */
  readonly kind: "dropped" | "added" | "changed";
}

/** Where the second document differs; lists of other length differ as a whole. */
export const differences = (first: unknown, second: unknown, pointer = ""): Difference[] => {
  if (first === undefined && second === undefined) return [];
  if (second === undefined) return [{ pointer, kind: "dropped" }];
  if (first === undefined) return [{ pointer, kind: "added" }];
  if (isObject(first) && isObject(second)) {
    const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
    return [...keys].flatMap((key) => differences(first[key], second[key], `${pointer}/${escaped(key)}`));
  }
  if (Array.isArray(first) && Array.isArray(second) && first.length === second.length) {
    return first.flatMap((value, index) => differences(value, second[index], `${pointer}/${index}`));
  }
  return first === second ? [] : [{ pointer, kind: "changed" }];
};

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** What a JSON Pointer points to. */
export const pointedTo = (document: unknown, pointer: string): unknown => {
  let value = document;
  for (const key of pointer.split("/").slice(1)) {
    value = (Object(value) as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
};
