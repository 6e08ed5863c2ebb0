import type { Rule, Severity, Text } from "@zwgk/validators";
import type { PrivacyKind } from "@zwgk/validators/privacy";
import { closest } from "fastest-levenshtein";
import { readPublished } from "./published.js";
import { UsageError } from "./usage-error.js";

/** A rule as `@zwgk/validators/catalog/rules.json` has it. */
export interface CatalogEntry {
  readonly code: string;
  /** Of a rule on one type of record. */
  readonly recordType?: string;
  /** Of a rule on a part that records share: where it stands, by record type. */
  readonly places?: Readonly<Record<string, readonly string[]>>;
  /** Of a detector of what must not be published. */
  readonly kind?: PrivacyKind;
  readonly severity: Severity;
  readonly title: Text;
  readonly message: Text;
  readonly basis: readonly {
    readonly source: string;
    readonly title: Text;
    readonly number?: string;
    readonly article?: string;
    readonly verified: boolean;
  }[];
  readonly since: string;
  readonly examples: readonly Pick<Rule["examples"][number], "name" | "findings" | "notRun">[];
}

interface Catalog {
  readonly rules: readonly CatalogEntry[];
  readonly onParts: readonly CatalogEntry[];
  readonly acrossRecords: readonly CatalogEntry[];
  readonly privacy: readonly CatalogEntry[];
}

/** Every rule: those on records, on shared parts, across records, and the detectors of what must not be published. */
export const catalog = (): readonly CatalogEntry[] => {
  const { rules, onParts, acrossRecords, privacy } = readPublished(
    "@zwgk/validators/catalog/rules.json",
  ) as Catalog;
  return [...rules, ...onParts, ...acrossRecords, ...privacy];
};

export const catalogEntry = (code: string): CatalogEntry => {
  const entries = catalog();
  const entry = entries.find((candidate) => candidate.code === code);
  if (entry !== undefined) return entry;
  if (code.startsWith("schema/")) throw new UsageError(notARule(code));
  const nearest = closest(
    code.slice(0, 200),
    entries.map((candidate) => candidate.code),
  );
  throw new UsageError({
    zh: `没有规则“${code}”，是否为 ${nearest}？全部规则见 zwgk rules`,
    en: `no rule "${code}", did you mean ${nearest}? All rules: zwgk rules`,
  });
};

const notARule = (code: string): Text => ({
  zh: `${code} 不是规则，出自记录类型的 JSON Schema，见 zwgk schema TYPE`,
  en: `${code} is no rule, it comes from the JSON Schema of the record type: zwgk schema TYPE`,
});
