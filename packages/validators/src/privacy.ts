export { privacyRules } from "./generated/privacy-rules.js";
export { type AllowedField, allowedFields } from "./privacy/allowed-fields.js";
export type { Detection, PrivacyKind, ScanOptions } from "./privacy/detection.js";
export { type ExplainedDetection, explainDetection } from "./privacy/explain-detection.js";
export { fewestCandidates, type MaskKnown, maskStrength } from "./privacy/mask-strength.js";
export { type Masking, withoutPersons } from "./privacy/masking.js";
export type { Found, Need, PrivacyExample, PrivacyRule } from "./privacy/privacy-rule.js";
export {
  type Cut,
  type Redacted,
  type RedactedText,
  redact,
  redactText,
  type TextCut,
} from "./privacy/redact.js";
export { type RecordDetection, scanRecord } from "./privacy/scan-record.js";
export {
  scanTable,
  type TableCell,
  type TableColumn,
  type TableDetection,
  type TableScan,
} from "./privacy/scan-table.js";
export { scanText } from "./privacy/scan-text.js";
