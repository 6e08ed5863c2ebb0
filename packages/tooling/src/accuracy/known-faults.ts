import type { Finding, Validator } from "@zwgk/validators";
import type { KnownFault, PublishedDocument } from "./documents.js";

/** A known fault or a finding, with the document it is of. */
interface Of<Item> {
  readonly document: PublishedDocument;
  readonly item: Item;
}

/** What the rules make of documents whose faults are known. */
export interface KnownFaultResult {
  readonly documents: number;
  readonly withoutFaults: number;
  readonly found: readonly Of<KnownFault>[];
  readonly missed: readonly Of<KnownFault>[];
  /** Findings of severity error or warning by what they say. */
  readonly review: readonly Of<Finding>[];
  readonly secondLook: readonly Of<Finding>[];
  readonly unexplained: readonly Of<Finding>[];
}

/** Compares findings with known faults by place. A finding folded under another is not counted. */
export const compareWithKnownFaults = (
  documents: readonly PublishedDocument[],
  validate: Validator["validate"],
): KnownFaultResult => {
  const results = documents.map((document) => {
    const findings = validate(document.record, { lang: "zh-CN" })
      .findings.filter(({ severity }) => severity !== "info")
      .map((item) => ({ document, item }));
    const places = new Set(findings.map(({ item }) => item.pointer));
    const known = document.faults
      .filter((fault) => fault.known === "review")
      .map((item) => ({ document, item, isFound: item.at.some((at) => places.has(at)) }));
    const placesOf = (how: KnownFault["known"]) =>
      new Set(document.faults.flatMap((fault) => (fault.known === how ? fault.at : [])));
    return { findings, known, review: placesOf("review"), secondLook: placesOf("second-look") };
  });
  const findingsBy = (choose: (result: (typeof results)[number], at: string) => boolean) =>
    results.flatMap((result) => result.findings.filter(({ item }) => choose(result, item.pointer)));
  const known = results.flatMap((result) => result.known);
  return {
    documents: documents.length,
    withoutFaults: documents.filter(({ faults }) => faults.length === 0).length,
    found: known.filter(({ isFound }) => isFound),
    missed: known.filter(({ isFound }) => !isFound),
    review: findingsBy(({ review }, at) => review.has(at)),
    secondLook: findingsBy(({ review, secondLook }, at) => !review.has(at) && secondLook.has(at)),
    unexplained: findingsBy(({ review, secondLook }, at) => !review.has(at) && !secondLook.has(at)),
  };
};
