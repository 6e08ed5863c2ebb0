import { partPlaces } from "./generated/part-places.js";
import { partRules } from "./generated/part-rules.js";
import type { PartRule } from "./part-rule.js";
import { pointer } from "./pointer.js";
import type { NotEvaluated, RuleContext, Violation } from "./rule.js";

/** A rule on a part, and the paths to the part in one type of record. */
export interface PlacedPartRule {
  readonly rule: PartRule;
  readonly paths: readonly (readonly string[])[];
}

/** The rules on the parts of each type of record, in the order of their codes. */
export const partRulesByType: ReadonlyMap<string, readonly PlacedPartRule[]> = (() => {
  const byType = new Map<string, PlacedPartRule[]>();
  for (const rule of partRules) {
    const part = rule.code.slice(0, rule.code.indexOf("/"));
    for (const [recordType, paths] of Object.entries(partPlaces[part] ?? {})) {
      const placed = { rule, paths: paths.map((path) => path.slice(1).split("/")) };
      byType.set(recordType, [...(byType.get(recordType) ?? []), placed]);
    }
  }
  return byType;
})();

/** Runs a rule on every part of its kind in a record of the right shape; pointers become those of the record. */
export function* checkParts(
  { rule, paths }: PlacedPartRule,
  record: unknown,
  context: RuleContext,
): Generator<Violation | NotEvaluated> {
  const { publishedOn, excerpt = false } = record as {
    readonly publishedOn?: string;
    readonly excerpt?: boolean;
  };
  const inRecord = { ...context, publishedOn, excerpt };
  for (const path of paths) {
    for (const { part, at } of partsAt(record, path)) {
      for (const result of rule.check(part as never, inRecord)) {
        yield "notRun" in result ? result : { ...result, at: at + result.at };
      }
    }
  }
}

interface FoundPart {
  readonly part: unknown;
  /** Pointer into the record. */
  readonly at: string;
}

/** The parts at the end of a path, of which a segment `[]` is every element of a list; the answer `无` has none. */
export function* partsAt(value: unknown, path: readonly string[], depth = 0, at = ""): Generator<FoundPart> {
  const segment = path[depth];
  if (value === undefined || value === null || value === "无") return;
  if (segment === undefined) yield { part: value, at };
  else if (segment === "[]") {
    if (!Array.isArray(value)) return;
    for (const [index, element] of value.entries()) {
      yield* partsAt(element, path, depth + 1, at + pointer(index));
    }
  } else {
    const member = (value as Readonly<Record<string, unknown>>)[segment];
    yield* partsAt(member, path, depth + 1, at + pointer(segment));
  }
}
