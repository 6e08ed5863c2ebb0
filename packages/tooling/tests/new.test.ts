import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { newRecord } from "../src/new/record.js";
import { newRule } from "../src/new/rule.js";
import { root } from "../src/repository.js";

/** What the compiler says of files that are not on disk, as if they were. */
const diagnostics = (files: ReadonlyMap<string, string>, tsconfig: string): string[] => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, tsconfig), ts.sys.readFile).config,
    ts.sys,
    join(root, tsconfig, ".."),
  );
  const sources = new Map(
    [...files].filter(([path]) => path.endsWith(".ts")).map(([path, text]) => [join(root, path), text]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, version) => {
    const text = sources.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
};

describe("npm run new record", () => {
  it("writes a folder that compiles and holds every kind of file", () => {
    const files = newRecord("services/licence-item");
    expect(diagnostics(files, "packages/schemas/tsconfig.json")).toEqual([]);
    const folder = "packages/schemas/records/services/licence-item";
    expect([...files.keys()]).toContain(`${folder}/invalid/name-missing.expected.json`);
  });

  it.each(["licence-item", "services/LicenceItem", "services/许可", "../x/y"])(
    "refuses the place %s",
    (place) => {
      expect(() => newRecord(place)).toThrow(RangeError);
    },
  );
});

describe("npm run new rule", () => {
  it("writes the rule's file where its code says", () => {
    const [path, text] = [...newRule("service-guide/fee-too-high")][0] ?? ["", ""];
    expect(path).toBe("packages/validators/rules/services/service-guide/fee-too-high.ts");
    expect(text).toContain('export const feeTooHigh: Rule<"service-guide">');
  });

  it("refuses a record type nobody knows, and names the known ones", () => {
    expect(() => newRule("licence/fee-too-high")).toThrow(/no record type "licence"; known: .*service-guide/);
  });

  it("refuses a code that is not kebab-case", () => {
    expect(() => newRule("service-guide/FeeTooHigh")).toThrow(RangeError);
  });
});
