import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type ScanOptions, scanText } from "../../src/privacy.js";

interface Vector extends ScanOptions {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly string[];
}

const { vectors } = JSON.parse(readFileSync(new URL("vectors.json", import.meta.url), "utf8")) as {
  readonly vectors: readonly Vector[];
};

it.each(vectors)("$id", ({ text, expect: kinds, id: _, ...options }) => {
  const found = scanText(text, options).filter(({ severity }) => severity !== "info");
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
});
