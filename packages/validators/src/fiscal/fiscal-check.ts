import type { NotEvaluated, Rule, RuleContext, Violation } from "../rule.js";
import type { FiscalRecord } from "./fiscal-record.js";

/** What a rule is but for its code and examples; budgets and final accounts are checked alike. */
export interface FiscalCheck extends Pick<Rule, "severity" | "title" | "message" | "basis"> {
  check(record: FiscalRecord, context: RuleContext): Iterable<Violation | NotEvaluated>;
}

/** The check that is under way. */
let underWay: RuleContext | undefined;

/** A check that shares with the others on the same record what is `remembered`. */
export const fiscalCheck = (definition: FiscalCheck): FiscalCheck => ({
  ...definition,
  *check(record, context) {
    underWay = context;
    yield* definition.check(record, context);
  },
});

/**
 * A function that works its result out once a check for each first argument, which the others must follow from.
 *
 * Not once for all: between two checks the record may have been changed in place.
 */
export const remembered = <Key extends object, Rest extends readonly unknown[], Value>(
  compute: (key: Key, ...rest: Rest) => Value,
): ((key: Key, ...rest: Rest) => Value) => {
  let known = new WeakMap<Key, Value>();
  let during: RuleContext | undefined;
  return (key, ...rest) => {
    if (during !== underWay) {
      known = new WeakMap();
      during = underWay;
    }
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const value = compute(key, ...rest);
    known.set(key, value);
    return value;
  };
};
