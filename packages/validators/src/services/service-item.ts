import type { RecordOf } from "../record-of.js";
import type { NotEvaluated, Rule, RuleContext, Violation } from "../rule.js";

export type ServiceGuide = RecordOf<"service-guide">;
export type PowerItem = RecordOf<"power-responsibility-item">;
export type LicenceItem = RecordOf<"licence-item">;

/** The three records that speak of one item of government service, under the same name and codes. */
export type ServiceItem = ServiceGuide | PowerItem | LicenceItem;

/** What a rule is but for its code and examples: the three are checked alike. */
export interface ServiceItemCheck extends Pick<Rule, "severity" | "title" | "message" | "basis"> {
  check(record: ServiceItem, context: RuleContext): Iterable<Violation | NotEvaluated>;
}

/** Who decides on the item, where the record says so with its codes. */
export const bodyOf = (record: ServiceItem): ServiceGuide["decidingBody"] => {
  if (record.recordType === "service-guide") return record.decidingBody;
  return record.recordType === "power-responsibility-item" ? record.subject : undefined;
};

/** The level of an item that is exercised at one level. */
export const levelOf = (record: ServiceItem): string | undefined => {
  if (record.recordType === "service-guide") return record.level;
  if (record.recordType === "licence-item" || record.levels?.length !== 1) return undefined;
  return record.levels[0];
};

/** Type of the item by the national list; a list of licences holds nothing else. */
export const itemTypeOf = (record: ServiceItem): ServiceGuide["itemType"] =>
  record.recordType === "licence-item" ? "01" : record.itemType;
