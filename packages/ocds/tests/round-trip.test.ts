import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../src/difference.js";
import { readNotice } from "../src/from-release.js";
import { kindOf, noticeTypes } from "../src/notices.js";
import { toRelease } from "../src/to-release.js";
import { generatedNotices } from "./generated-notices.js";

const publishedAt = "2026-11-23T09:00:00+08:00";

describe.each(noticeTypes)("%s", (recordType) => {
  const kind = kindOf(recordType);
  if (kind === undefined) throw new Error(recordType);

  it("loses only what the report names, and the reason is known", () => {
    fc.assert(
      fc.property(generatedNotices(recordType), (notice) => {
        const { release, losses } = toRelease(notice, { publishedAt });
        const again = readNotice(JSON.parse(JSON.stringify(release)), kind);
        expect(differences(notice, again)).toEqual(losses.map(({ pointer, kind }) => ({ pointer, kind })));
        expect(losses.filter(({ reason }) => reason.en === "OCDS has no place for it.")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
