import { fieldLabels } from "./generated/field-labels.js";

/** The Chinese label of the property at a place in a record, as its schema has it. */
export const fieldLabel = (recordType: string, segments: readonly string[]): string | undefined => {
  const labels = fieldLabels[recordType] ?? {};
  const path = segments.map((segment) => (/^[0-9]+$/.test(segment) ? "[]" : segment)).join("/");
  // A record may well have a key `constructor` or `__proto__`, which every object answers to.
  return Object.hasOwn(labels, path) ? labels[path] : undefined;
};
