import { validate } from "@zwgk/validators";
import { read } from "../repository.js";
import { publishedDocuments } from "./documents.js";
import { compareWithKnownFaults } from "./known-faults.js";
import { measuredPart } from "./page.js";
import { plantSlips } from "./planted-slips.js";

/** Slips of each kind in each correct document. */
const slipsEach = 10;

export const accuracyPage = "docs/guide/accuracy.md";

const start = "<!-- measured by npm run accuracy; do not edit from here on -->";
const end = "<!-- end of what is measured -->";

/** Measures on the published documents; the result is the same in every run. */
export const measureAccuracy = (): string => {
  const documents = publishedDocuments();
  return measuredPart(
    compareWithKnownFaults(documents, validate),
    plantSlips(documents, slipsEach, validate),
  );
};

/** The page with what was measured between its marks. */
export const pageWith = (measured: string): string => {
  const page = read(accuracyPage);
  const [before, rest] = [page.slice(0, page.indexOf(start)), page.slice(page.indexOf(end))];
  return `${before}${start}\n\n${measured}\n\n${rest}`;
};
