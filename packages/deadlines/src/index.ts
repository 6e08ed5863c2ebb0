export { type AgendaDuty, type AgendaItem, type AgendaOptions, type AgendaStatus, agenda } from "./agenda.js";
export { agendaCsv } from "./agenda-csv.js";
export { DeadlineError, type DeadlineErrorCode } from "./deadline-error.js";
export type {
  AlternativePeriod,
  Area,
  Channel,
  ClockEvent,
  DeadlineRule,
  DeadlineRuleVersion,
  Direction,
  Duty,
  Extension,
  LastDay,
  Period,
  PeriodUnit,
  Trigger,
  Verification,
} from "./deadline-rule.js";
export { dueDate } from "./due-date.js";
export type { DueDateOptions, Suspension } from "./due-date-options.js";
export type { CitedStatute, DueDate, Reading, Step, StepReason, Warning } from "./due-date-result.js";
export { dutyInWords, periodInWords } from "./duty-in-words.js";
export { explain } from "./explain.js";
export { deadlineRules } from "./generated/rules.js";
export { statutes } from "./generated/statutes.js";
export { areaNames, groundNames, levelNames, rollNames, verificationNames } from "./names.js";
export { ruleById } from "./rule-lookup.js";
export { statusWords } from "./status-words.js";
export type { Citation, EarlierStatute, Statute } from "./statute.js";
export type { Language, Text } from "./text.js";
