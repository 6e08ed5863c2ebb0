import type { Text } from "@zwgk/validators";
import type { FiscalRecord } from "../../../validators/src/fiscal/fiscal-record.js";
import { list, read } from "../repository.js";

/** A fault that people found in a printed document. */
export interface KnownFault {
  readonly what: Text;
  readonly kind: "table" | "text" | "name" | "format";
  /** `review`: before any run of the rules. `second-look`: the rules said it first, and what was typed in bears it out. */
  readonly known: "review" | "second-look";
  /** Pointers that a finding may name for it. */
  readonly at: readonly string[];
  /** Why the record cannot show it. */
  readonly notTyped?: Text;
}

/** A published budget or final accounts, and what is wrong with it. */
export interface PublishedDocument {
  readonly id: string;
  readonly record: FiscalRecord;
  readonly faults: readonly KnownFault[];
}

const folder = "examples/published-documents";

/** The budgets and final accounts among the published documents; one without a list of faults has none known. */
export const publishedDocuments = (): PublishedDocument[] => {
  const faultLists = new Set(list(`${folder}/known-faults/**/*.json`));
  return list(`${folder}/records/department-*/*.json`).map((path) => {
    const faults = path.replace("/records/", "/known-faults/");
    return {
      id: path.slice(path.lastIndexOf("/") + 1, -".json".length),
      record: JSON.parse(read(path)) as FiscalRecord,
      faults: faultLists.has(faults) ? (JSON.parse(read(faults)) as KnownFault[]) : [],
    };
  });
};
