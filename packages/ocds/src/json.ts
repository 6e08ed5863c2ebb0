/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json | undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const objectsOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** Text that a record may hold: more than spaces. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && /[^ 　]/.test(value) ? value : undefined;

/** What stands at a path such as `tender/tenderPeriod/endDate`; a number is a place in a list. */
export const valueAt = (object: JsonObject, path: string): Json | undefined => {
  let value: Json | undefined = object;
  for (const key of path.split("/")) value = Object(value)[key] as Json | undefined;
  return value;
};

/** Puts a value at a path, making the objects and lists on the way. */
export const putAt = (object: JsonObject, path: string, value: Json): void => {
  const keys = path.split("/");
  let parent = object;
  for (const [index, key] of keys.slice(0, -1).entries()) {
    parent[key] ??= /^[0-9]+$/.test(keys[index + 1] ?? "") ? [] : {};
    parent = parent[key] as JsonObject;
  }
  parent[keys.at(-1) ?? ""] = value;
};
