import { expect, it } from "vitest";
import { findingsIn, publishedRecords } from "../src/privacy/documents.js";
import { measurePrivacy, privacyPage, privacyPageWith } from "../src/privacy/measure.js";
import { ownVectors } from "../src/privacy/vectors.js";
import { read } from "../src/repository.js";

it("the guide to privacy has the measured figures; if not, look at what changed and run: npm run privacy", () => {
  expect(read(privacyPage)).toBe(privacyPageWith(measurePrivacy()));
});

it("real published documents give no false alarm", () => {
  expect(findingsIn(publishedRecords())).toEqual([]);
});

it("there are sentences of every kind, and as many in which nothing is to be found", () => {
  const vectors = ownVectors();
  const innocent = vectors.filter(({ expect: kinds }) => kinds.length === 0);
  expect(vectors.length).toBeGreaterThanOrEqual(60);
  expect(innocent.length).toBeGreaterThanOrEqual(30);
});
