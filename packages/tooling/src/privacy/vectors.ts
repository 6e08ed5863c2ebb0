import { readFileSync } from "node:fs";
import { type ScanOptions, scanText } from "@zwgk/validators/privacy";
import { readJson } from "../repository.js";

/** A text, and the kinds that a scan must find in it. */
export interface Vector extends ScanOptions {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly string[];
}

interface VectorFile {
  readonly vectors: readonly Vector[];
}

/** Those of the project: what must be reported, as warning or error. */
export const ownVectors = (): readonly Vector[] =>
  readJson<VectorFile>("packages/validators/tests/privacy/vectors.json").vectors;

/** Those of a file elsewhere: every kind that is found counts, with whatever severity. */
export const vectorsOf = (path: string): readonly Vector[] =>
  (JSON.parse(readFileSync(path, "utf8")) as VectorFile).vectors;

/** How many kinds were expected, found, and found without being expected. */
export interface VectorResult {
  readonly vectors: number;
  readonly withoutAny: number;
  readonly expected: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

export const runVectors = (vectors: readonly Vector[], countsInfo: boolean): VectorResult => {
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  let expected = 0;
  for (const { id, text, expect, ...options } of vectors) {
    const left = [...expect];
    expected += left.length;
    for (const { kind, severity } of scanText(text, options)) {
      if (severity === "info" && !countsInfo) continue;
      const at = left.indexOf(kind);
      if (at === -1) falseAlarms.push(`${id}: ${kind}`);
      else left.splice(at, 1);
    }
    missed.push(...left.map((kind) => `${id}: ${kind}`));
  }
  return {
    vectors: vectors.length,
    withoutAny: vectors.filter(({ expect }) => expect.length === 0).length,
    expected,
    found: expected - missed.length,
    missed,
    falseAlarms,
  };
};
