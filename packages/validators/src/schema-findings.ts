import { fieldLabel } from "./field-label.js";
import { fillMessage } from "./message.js";
import { pointer, pointerSegments } from "./pointer.js";
import type { FindingData, Text } from "./rule.js";
import { oneErrorAFault, type SchemaError } from "./schema-error.js";
import { type SchemaKeyword, schemaMessages } from "./schema-messages.js";

/** A fault of shape, before it is put into words. Values stay out: a misplaced identity number must not be quoted. */
export interface SchemaFault {
  readonly keyword: SchemaKeyword;
  readonly at: string;
  readonly data: FindingData;
  readonly hint: Text | undefined;
}

/** The fault in words. */
export const faultMessage = ({ keyword, data, hint }: SchemaFault, language: keyof Text): string =>
  fillMessage(schemaMessages[keyword][language], { ...data, hint: hint?.[language] ?? "" });

export const schemaFaults = (
  recordType: string,
  record: unknown,
  errors: readonly SchemaError[],
): SchemaFault[] => oneErrorAFault(errors).map((error) => schemaFault(recordType, record, error));

const schemaFault = (recordType: string, record: unknown, error: SchemaError): SchemaFault => {
  const { keyword, instancePath, params } = error;
  if (!isKnown(keyword)) throw new Error(`a schema uses the keyword "${keyword}", which has no message`);
  const segments = pointerSegments(instancePath);
  const key = params["missingProperty"] ?? params["additionalProperty"];
  const field =
    typeof key === "string" ? keyName(recordType, [...segments, key]) : fieldName(recordType, segments);
  // An unknown key is there to be pointed at; a missing one is not.
  const at = keyword === "additionalProperties" ? instancePath + pointer(String(key)) : instancePath;
  const value = valueAt(record, segments);
  switch (keyword) {
    case "required":
    case "additionalProperties":
      return { keyword, at, data: { field, key: String(key) }, hint: undefined };
    case "type":
    case "anyOf":
      return {
        keyword,
        at,
        data: { field, expected: expected(params), actual: jsonType(value) },
        hint: undefined,
      };
    case "const":
    case "enum":
      return { keyword, at, data: { field, expected: expected(params) }, hint: undefined };
    case "pattern":
      return { keyword, at, data: { field, pattern: String(params["pattern"]) }, hint: formHint(value) };
    default:
      return { keyword, at, data: { field, limit: Number(params["limit"]) }, hint: formHint(value) };
  }
};

const isKnown = (keyword: string): keyword is SchemaKeyword => Object.hasOwn(schemaMessages, keyword);

/** A place by its key, by `list[index]` in a list, the whole record by its type. */
const fieldName = (recordType: string, segments: readonly string[]): string => {
  if (segments.length === 0) return recordType;
  const key = segments.at(-1) as string;
  // A schema names no key of digits: what is found below a checked place is an index.
  const name = /^[0-9]+$/.test(key) ? `${segments.at(-2)}[${key}]` : key;
  return withLabel(name, fieldLabel(recordType, segments));
};

/** A key as it is written, though it be of digits, with its Chinese label: `name（事项名称）`. */
const keyName = (recordType: string, segments: readonly string[]): string =>
  withLabel(segments.at(-1) as string, fieldLabel(recordType, segments));

const withLabel = (name: string, label: string | undefined): string =>
  label === undefined ? name : `${name}（${label}）`;

const expected = (params: SchemaError["params"]): string[] => {
  const allowed = params["allowed"] ?? params["allowedValues"] ?? [params["allowedValue"] ?? params["type"]];
  return (allowed as unknown[]).map(String);
};

const jsonType = (value: unknown): string => {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

const valueAt = (record: unknown, segments: readonly string[]): unknown =>
  segments.reduce<unknown>(
    (value, segment) => (value as Readonly<Record<string, unknown>> | undefined)?.[segment],
    record,
  );

/** Slips that cannot be seen on a screen. */
const formHint = (value: unknown): Text | undefined => {
  if (typeof value !== "string") return undefined;
  if (value.trim() === "") return { zh: "：不能为空", en: ": it is empty" };
  if (/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(value)) {
    return { zh: "：含全角字符", en: ": it holds full-width characters" };
  }
  if (value !== value.trim()) return { zh: "：首尾有空白或换行", en: ": it begins or ends with white space" };
  return undefined;
};
