import type { DisclosureMetadata } from "./disclosure/metadata.js";
import type { RecordOf } from "./record-of.js";
import type { NotEvaluated, Rule, RuleContext, RuleExample, Violation } from "./rule.js";

type Result = RecordOf<"procurement-result">;
type Guide = RecordOf<"service-guide">;
type Listed<List> = Exclude<NonNullable<List>, "无"> extends readonly (infer Item)[] ? Item : never;

/** Parts and fields that several records share and that have rules of their own, by the names of their files in `@zwgk/schemas`. */
export interface Parts {
  readonly "contact-point": Listed<Guide["consult"]>;
  readonly "credit-code": string;
  readonly "disclosure-metadata": DisclosureMetadata;
  readonly fee: Listed<Guide["fees"]>;
  readonly "legal-basis": Listed<Guide["basis"]>;
  readonly material: Listed<Guide["materials"]>;
  readonly "procurement-amount": NonNullable<Result["total"]>;
  readonly "procurement-item": NonNullable<Result["items"]>[number];
  readonly "time-limit": NonNullable<Guide["acceptLimit"]>;
}

export type PartName = keyof Parts;

/** What a rule on a part is given: beside the part, of the record only what is needed. */
interface PartContext extends RuleContext {
  /** The day the record was published, if it says so. */
  readonly publishedOn: string | undefined;
  /** Whether the record is an excerpt: what the part lacks, the original may have. */
  readonly excerpt: boolean;
}

/** A rule on a shared part: it is run wherever the part stands in a record of any type. */
export interface PartRule<Part extends PartName = PartName>
  extends Pick<Rule, "severity" | "title" | "message" | "basis" | "since"> {
  /** `<part>/<rule>`, stable for ever; the file is `rules/parts/<part>/<rule>.ts`. */
  readonly code: `${Part}/${string}`;
  readonly examples: readonly [PartExample<Part>, PartExample<Part>, ...PartExample<Part>[]];
  /** Pointers are into the part: `""` for the part itself. */
  check(part: Parts[Part], context: PartContext): Iterable<Violation | NotEvaluated>;
}

export interface PartExample<Part extends PartName>
  extends Pick<RuleExample<never>, "name" | "asOf" | "findings" | "notRun"> {
  readonly part: Parts[Part];
  /** The day of the record around the part. */
  readonly publishedOn?: string;
  /** Whether that record is an excerpt. */
  readonly excerpt?: boolean;
}
