import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../src/difference.js";
import { fromReleasePackage } from "../src/from-release.js";
import type { JsonObject } from "../src/json.js";
import { noticeTypes } from "../src/notices.js";
import { toReleasePackage } from "../src/package.js";
import { generatedNotices } from "./generated-notices.js";
import { metadata } from "./metadata.js";

const asPublished = (document: object): JsonObject => JSON.parse(JSON.stringify(document)) as JsonObject;

describe.each(noticeTypes)("%s", (recordType) => {
  const notices = generatedNotices(recordType);

  it("loses only what the report names, and the reason is known", () => {
    fc.assert(
      fc.property(notices, (notice) => {
        const { package: written, losses } = toReleasePackage([notice], metadata);
        const [again] = fromReleasePackage(asPublished(written)).notices;
        const places = differences(notice, again).map(({ pointer, kind }) => `${kind} ${pointer}`);
        expect(losses.map(({ pointer, kind }) => `${kind} ${pointer}`).sort()).toEqual(places.sort());
        expect(losses.filter(({ reason }) => reason.en === "Open Contracting has no place for it.")).toEqual(
          [],
        );
      }),
      { numRuns: 100 },
    );
  });

  it("travels without any loss once it has travelled", () => {
    fc.assert(
      fc.property(notices, (notice) => {
        const first = toReleasePackage([notice], metadata).package;
        const once = fromReleasePackage(asPublished(first)).notices;
        const { package: second, losses } = toReleasePackage(once, metadata);
        expect(losses).toEqual([]);
        expect(fromReleasePackage(asPublished(second))).toEqual({ notices: once, losses: [] });
      }),
      { numRuns: 60 },
    );
  });
});
