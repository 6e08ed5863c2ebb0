import { describe, expect, it } from "vitest";
import { publishedDocuments } from "../src/accuracy/documents.js";
import { accuracyPage, measureAccuracy, pageWith } from "../src/accuracy/measure.js";
import { read } from "../src/repository.js";

describe("measured accuracy", () => {
  it("is what the guide says; if not, look at what changed and run: npm run accuracy", {
    timeout: 300_000,
  }, () => {
    expect(read(accuracyPage)).toBe(pageWith(measureAccuracy()));
  });

  it("knows every fault by places in its record, or says why there are none", () => {
    for (const { id, record, faults } of publishedDocuments()) {
      for (const { at, notTyped } of faults) {
        if (notTyped === undefined) expect(at.length, id).toBeGreaterThan(0);
        for (const place of at) expect(valueAt(record, place), `${id} ${place}`).toBeDefined();
      }
    }
  });
});

const valueAt = (record: unknown, place: string): unknown =>
  place
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], record);
