/** Whether JSON may be printed tables typed off: what is a list there is an object in a record, and their type is in their keys. */
export const mayBeTranscription = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  !("recordType" in value) &&
  "tables" in value &&
  Array.isArray(value.tables);
