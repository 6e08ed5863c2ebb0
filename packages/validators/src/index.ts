export {
  type Coverage,
  type CoverageCell,
  type CoverageOptions,
  type CoverageRow,
  type CoverageStatus,
  type CoveredRecord,
  coverage,
  type UncoveredRecord,
} from "./catalogue-coverage/coverage.js";
export {
  type CodeEntry,
  type CodeList,
  CodeListError,
  type CodeListFault,
  codeListFaults,
} from "./code-list.js";
export { creditCodeCheckCharacter } from "./credit-code.js";
export type {
  CitedBasis,
  Finding,
  FoldedFinding,
  Language,
  NotRun,
  Report,
  SuppressedFinding,
} from "./finding.js";
export { partRules } from "./generated/part-rules.js";
export { recordSetRules } from "./generated/record-set-rules.js";
export { rules } from "./generated/rules.js";
export { sources } from "./generated/sources.js";
export type { PartExample, PartName, PartRule, Parts } from "./part-rule.js";
export { pointer, pointerSegments } from "./pointer.js";
export { compileProcesses } from "./procurement/compile-processes.js";
export { type Profile, ProfileError, type RequiredTables, type Suppression } from "./profile.js";
export { type ProfileFault, profileFaults } from "./profile-faults.js";
export type { Comparison } from "./record-set-check.js";
export type {
  ReportDocument,
  ReportedFinding,
  ReportedFolding,
  ReportedNotRun,
  ReportedSuppression,
  ReportSummary,
} from "./report-document.js";
export type {
  Basis,
  Explained,
  FindingData,
  NotEvaluated,
  RecordSetExample,
  RecordSetRule,
  Rule,
  RuleContext,
  RuleExample,
  Severity,
  Text,
  Violation,
} from "./rule.js";
export { type CaseEvent, type CaseState, caseStateOf } from "./services/case-log.js";
export { isVerified, type Source, type Verification, verificationOf } from "./source.js";
export type { RegisteredUnit } from "./units/unit-register.js";
export {
  createValidator,
  type ValidateOptions,
  type Validator,
  type ValidatorOptions,
  validate,
} from "./validator.js";
export type {
  KeyTaskSummary,
  PeriodSummary,
  PlanSummary,
  ReportRollUp,
  ReportState,
  TaskCell,
  TaskSummary,
  UnitSummary,
} from "./work/report-roll-up.js";
export { type RollUpOptions, rollUpReports } from "./work/roll-up.js";
