import { readFileSync } from "node:fs";
import { type DueDateOptions, deadlineRules, dueDate } from "@zwgk/deadlines";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";

interface RuleFile {
  readonly id: string;
  readonly versions: readonly { readonly from: string }[];
  readonly examples: readonly {
    readonly trigger: string;
    readonly options?: DueDateOptions;
    readonly expected: Readonly<Record<string, unknown>>;
  }[];
}

const folder = new URL("../data/rules/", import.meta.url);
const files = globSync("*/*.json", { cwd: folder.pathname })
  .sort()
  .map((path) => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as RuleFile);

test("every rule is one file", () => {
  expect(files.map(({ id }) => id).sort()).toEqual(deadlineRules.map(({ id }) => id).sort());
  expect(files).toHaveLength(157);
  expect(files.flatMap(({ versions }) => versions)).toHaveLength(190);
});

describe.each(files)("$id", ({ id, examples }) => {
  test.each(examples)("$trigger", ({ trigger, options, expected }) => {
    expect(dueDate(id, trigger, options)).toMatchObject(expected);
  });
});
