import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noticeTypes } from "../src/notices.js";
import { toReleasePackage } from "../src/package.js";
import { codelistFiles, extensionFolder, undeclared } from "./extension.js";
import { generatedNotices } from "./generated-notices.js";
import { metadata } from "./metadata.js";
import { publishedNotices } from "./published-notices.js";

describe("extension", () => {
  it.each(noticeTypes)("declares every field that %s is exported with", (recordType) => {
    fc.assert(
      fc.property(generatedNotices(recordType), (notice) => {
        const { releases } = toReleasePackage([notice], metadata).package;
        expect(releases.flatMap((release) => undeclared(release))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("declares every field of published notices", () => {
    const { releases } = toReleasePackage(
      publishedNotices.map(([, notice]) => notice),
      metadata,
    ).package;
    expect(releases.flatMap((release) => undeclared(release))).toEqual([]);
  });

  it("lists its code lists", () => {
    const { codelists } = JSON.parse(readFileSync(join(extensionFolder, "extension.json"), "utf8")) as {
      codelists: string[];
    };
    expect(codelists).toEqual(codelistFiles().sort());
  });
});
