import type { Text } from "./rule.js";

/** JSON Schema keywords the published schemas use, and `record-type` for a type nobody knows. */
export type SchemaKeyword =
  | "required"
  | "additionalProperties"
  | "type"
  | "anyOf"
  | "const"
  | "enum"
  | "pattern"
  | "minLength"
  | "maxLength"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "minItems"
  | "maxItems"
  | "record-type";

/** Messages of `schema/<keyword>`; `{field}` is the key with its Chinese label, `{hint}` says what was noticed. */
export const schemaMessages: Readonly<Record<SchemaKeyword, Text>> = {
  required: { zh: "缺少必填字段 {field}", en: "required field {field} is missing" },
  additionalProperties: {
    zh: "未知字段 {field}；模式以外的内容放在记录的 extensions 下",
    en: "unknown field {field}; what the schema does not have goes under the record's extensions",
  },
  type: { zh: "{field} 应为 {expected}，实际为 {actual}", en: "{field} must be {expected}, found {actual}" },
  anyOf: { zh: "{field} 应为 {expected}，实际为 {actual}", en: "{field} must be {expected}, found {actual}" },
  const: { zh: "{field} 应为 {expected}", en: "{field} must be {expected}" },
  enum: { zh: "{field} 应为以下之一：{expected}", en: "{field} must be one of {expected}" },
  pattern: { zh: "{field} 格式不符{hint}", en: "{field} does not have the required form{hint}" },
  minLength: { zh: "{field} 至少 {limit} 个字符", en: "{field} must have at least {limit} characters" },
  maxLength: {
    zh: "{field} 至多 {limit} 个字符{hint}",
    en: "{field} must have at most {limit} characters{hint}",
  },
  minimum: { zh: "{field} 不得小于 {limit}", en: "{field} must be at least {limit}" },
  maximum: { zh: "{field} 不得大于 {limit}", en: "{field} must be at most {limit}" },
  exclusiveMinimum: { zh: "{field} 应大于 {limit}", en: "{field} must be greater than {limit}" },
  exclusiveMaximum: { zh: "{field} 应小于 {limit}", en: "{field} must be less than {limit}" },
  minItems: { zh: "{field} 至少 {limit} 项", en: "{field} must have at least {limit} items" },
  maxItems: { zh: "{field} 至多 {limit} 项", en: "{field} must have at most {limit} items" },
  "record-type": {
    zh: "未知的记录类型“{recordType}”；可用类型：{known}{hint}",
    en: 'unknown record type "{recordType}"; known types: {known}{hint}',
  },
};
