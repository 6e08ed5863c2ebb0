import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, type Json } from "../src/json.js";
import { noticeTypes } from "../src/notices.js";
import { toReleasePackage } from "../src/package.js";
import { codelistFiles, extensionFolder, patch, undeclared } from "./extension.js";
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

interface Code {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly note: string;
}

/** The list of `@zwgk/schemas` that each list of the extension is; lists that add to the standard's are its own. */
const sameLists: Readonly<Record<string, string>> = {
  "acceptanceConclusion.csv": "acceptance-conclusion",
  "acceptancePanelRole.csv": "acceptance-panel-role",
  "amountKind.csv": "procurement-amount-kind",
  "amountUnit.csv": "procurement-amount-unit",
  "correctionTarget.csv": "procurement-correction-target",
  "disclosureNoticeType.csv": "procurement-notice-type",
  "enterpriseSize.csv": "enterprise-size",
  "evaluationPanelRole.csv": "evaluation-panel-role",
  "formEdition.csv": "procurement-form-edition",
  "frameworkAwardKind.csv": "framework-award-kind",
  "procurementMethodCode.csv": "procurement-method",
  "resultNoticeType.csv": "procurement-result-type",
  "smePolicyMeasure.csv": "sme-policy-measure",
  "smeReservePolicy.csv": "sme-reserve-policy",
  "terminationReason.csv": "procurement-termination-reason",
  "timeUnit.csv": "time-unit",
};

/** A closed list of OCDS, whose codes are ours too. */
const standardLists: Readonly<Record<string, string>> = { "procurementCategory.csv": "procurement-category" };

const codesIn = (file: string): readonly Code[] => {
  const id = sameLists[file] ?? standardLists[file];
  const list = join(import.meta.dirname, `../../schemas/generated/codelists/${id}.json`);
  return (JSON.parse(readFileSync(list, "utf8")) as { codes: readonly Code[] }).codes;
};

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

interface Coded {
  readonly pointer: string;
  readonly codelist: string;
  readonly codes: Json | undefined;
}

/** Every property that a code list is for, and the codes that it takes. */
const codedProperties = (value: Json | undefined, pointer = ""): Coded[] => {
  if (!isObject(value)) return [];
  const { codelist } = value;
  const own =
    typeof codelist === "string"
      ? [
          {
            pointer,
            codelist,
            codes: value["enum"] ?? (isObject(value["items"]) ? value["items"]["enum"] : undefined),
          },
        ]
      : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) => codedProperties(child, `${pointer}/${key}`)),
  ];
};

describe("code lists of the extension are those of @zwgk/schemas", () => {
  it("has one of them, or adds to a list of the standard", () => {
    expect(Object.keys(sameLists)).toEqual(
      codelistFiles()
        .filter((file) => !file.startsWith("+"))
        .sort(),
    );
  });

  it.each(Object.keys(sameLists))("%s", (file) => {
    const rows = codesIn(file).map(({ code, zh, en, note }) =>
      [code, en, note === "" ? zh : `${zh}：${note}`].map(cell).join(","),
    );
    const text = readFileSync(join(extensionFolder, "codelists", file), "utf8");
    expect(text).toBe(`${["Code,Title,Description", ...rows].join("\n")}\n`);
  });

  const coded = codedProperties(patch as unknown as Json);

  it("finds the properties that have one", () => {
    expect(new Set(coded.map(({ codelist }) => codelist))).toEqual(
      new Set([...Object.keys(sameLists), ...Object.keys(standardLists)]),
    );
  });

  it.each(coded)("$pointer takes the codes of $codelist", ({ codelist, codes }) => {
    const known = codesIn(codelist).map(({ code }) => code);
    expect((codes as string[]).filter((code) => code !== null).sort()).toEqual(known.sort());
  });
});
