export { recordTypes } from "./generated/record-types.js";
export * from "./generated/records.js";
export type { RecordTypeInfo } from "./record-type-info.js";
