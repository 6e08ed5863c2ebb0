import type { dueDate } from "@zwgk/deadlines";
import type { Calendar } from "@zwgk/workdays";
import type { IndexNumberForm } from "./disclosure/index-number.js";
import type { CodeLists } from "./fiscal/code-names.js";
import type { RequiredTables } from "./profile.js";
import type { RecordOf, RecordType } from "./record-of.js";
import type { UnitsOfYear } from "./units/known-units.js";

/**
 * What a finding means for publication.
 *
 * `error`: a provision that was read says must, or the figures cannot both be true.
 * `warning`: very likely wrong, or a provision known only at second hand.
 * `info`: worth a look.
 */
export type Severity = "error" | "warning" | "info";

/** The same text in both languages; Chinese is written first and is the one that counts. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Where a rule comes from: a source by its file name in `sources/`, and the article in it. */
export interface Basis {
  readonly source: string;
  /** As cited: `第四十二条`, `一(一)`. Left out when the source is cited whole. */
  readonly article?: string;
}

/** What a rule saw, kept for machines and filled into its message by name. */
export type FindingData = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

/** One fault. The engine adds code, severity, message and basis. */
export interface Violation {
  /** JSON Pointer (RFC 6901) into the record, `""` for the record itself. */
  readonly at: string;
  readonly data?: FindingData;
  /** Other findings that this one fault accounts for; they are folded under it. */
  readonly explains?: readonly Explained[];
}

/** A finding by its rule and place. */
export interface Explained {
  readonly code: string;
  readonly at: string;
}

/** The rule could not be evaluated, wholly or at one place. It is reported, and never counts as passed. */
export interface NotEvaluated {
  readonly notRun: Text;
}

/** What every rule on a record is given: one object a record and check. */
export interface RuleContext {
  /** The day the check is made for, `YYYY-MM-DD`; `undefined` when the caller gave none. */
  readonly asOf: string | undefined;
  /** Working days; outside its coverage a rule is not run. */
  readonly calendar: Calendar;
  /** When something is due by a deadline rule; given, so that who runs a rule sees which deadlines it asks for. */
  readonly dueDate: typeof dueDate;
  /** Names of classification codes: the built-in lists, or those the caller loaded in their place. */
  readonly codeLists: CodeLists;
  /** What the profile says has to be published here, before what is known of the country. */
  readonly requiredTables: readonly RequiredTables[];
  /** The forms of index numbers of the place, from the profile; none when it names none. */
  readonly indexNumberForms: readonly IndexNumberForm[];
  /** The register of units of a year: the profile's own, then those that are built in. */
  readonly units: UnitsOfYear;
}

export interface RuleExample<Type extends RecordType> {
  /** What the example shows, in English. */
  readonly name: string;
  readonly record: RecordOf<Type>;
  readonly asOf?: string;
  /** Pointers of the findings the rule must make, in order; none for a record that passes. */
  readonly findings: readonly string[];
  /** `true` when the rule must report that it could not be evaluated. */
  readonly notRun?: boolean;
}

/** A rule that compares records: several years, a budget and its final accounts, a department and its units. */
export interface RecordSetRule extends Pick<Rule, "severity" | "title" | "message" | "basis" | "since"> {
  /** Stable for ever; the file is `rules/across-records/<rule>.ts`. */
  readonly code: `across-records/${string}`;
  readonly examples: readonly [RecordSetExample, RecordSetExample, ...RecordSetExample[]];
  /** Of the records given, those with the shape of their schema; pointers are into this list: `/1/tables/…`. */
  check(
    records: readonly RecordOf<RecordType>[],
    context: RuleContext,
  ): Iterable<Violation | (NotEvaluated & { readonly at: string })>;
}

export interface RecordSetExample
  extends Pick<RuleExample<RecordType>, "name" | "asOf" | "findings" | "notRun"> {
  readonly records: readonly RecordOf<RecordType>[];
}

/** One rule: everything known about it, its examples included, in one constant. */
export interface Rule<Type extends RecordType = RecordType> {
  /** `<record>/<rule>`, stable for ever; the file is `rules/<family>/<record>/<rule>.ts`. */
  readonly code: `${Type}/${string}`;
  readonly severity: Severity;
  readonly title: Text;
  /** Placeholders `{name}` are filled from the violation's `data`. */
  readonly message: Text;
  readonly basis: readonly [Basis, ...Basis[]];
  /** Version of `@zwgk/validators` that first had the rule. */
  readonly since: string;
  /** At least one that passes and one that fails: the rule's tests and its documentation. */
  readonly examples: readonly [RuleExample<Type>, RuleExample<Type>, ...RuleExample<Type>[]];
  check(record: RecordOf<Type>, context: RuleContext): Iterable<Violation | NotEvaluated>;
}
