import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, type Json, type JsonObject } from "../src/json.js";
import { standardFields } from "./standard-fields.js";

export const extensionFolder: string = join(import.meta.dirname, "../extension");

interface Property {
  readonly $ref?: string;
  readonly items?: Property;
  readonly properties?: Readonly<Record<string, Property>>;
}

interface Patch {
  readonly properties: Readonly<Record<string, Property>>;
  readonly definitions: Readonly<Record<string, Property>>;
}

export const patch: Patch = JSON.parse(
  readFileSync(join(extensionFolder, "release-schema.json"), "utf8"),
) as Patch;

/** Pointers of what is in a release but in neither the standard's fields nor the extension. */
export const undeclared = (
  value: Json | undefined,
  own: Readonly<Record<string, Property>> = patch.properties,
  standard: Readonly<Record<string, string>> = standardFields["Release"] ?? {},
  pointer = "",
): string[] => {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => undeclared(each, own, standard, `${pointer}/${index}`));
  }
  if (!isObject(value)) return [];
  return Object.entries(value as JsonObject).flatMap(([key, child]) => {
    const at = `${pointer}/${key}`;
    const type = standard[key];
    const added = own[key];
    if (type === undefined && added === undefined) return [at];
    const reference = (added?.items ?? added)?.$ref?.slice("#/definitions/".length) ?? type ?? "";
    const inline = (added?.items ?? added)?.properties ?? {};
    return undeclared(
      child,
      { ...inline, ...patch.definitions[reference]?.properties },
      standardFields[reference] ?? {},
      at,
    );
  });
};

export const codelistFiles = (): string[] => readdirSync(join(extensionFolder, "codelists"));
