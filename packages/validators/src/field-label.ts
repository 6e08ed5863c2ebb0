import { fieldLabels } from "./generated/field-labels.js";

/** The Chinese label of the property at a place in a record, as its schema has it. */
export const fieldLabel = (recordType: string, segments: readonly string[]): string | undefined =>
  fieldLabels[recordType]?.[segments.map((segment) => (/^[0-9]+$/.test(segment) ? "[]" : segment)).join("/")];
