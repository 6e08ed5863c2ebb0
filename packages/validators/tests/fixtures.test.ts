import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { validate } from "../src/index.js";

const records = fileURLToPath(new URL("../../schemas/records", import.meta.url));
const readJson = <Content>(path: string): Content =>
  JSON.parse(readFileSync(`${records}/${path}`, "utf8")) as Content;

interface ExpectedFinding {
  readonly pointer: string;
  readonly keyword: string;
}

describe("valid fixtures", () => {
  for (const path of globSync("*/*/valid/*.json", { cwd: records }).sort()) {
    it(`${path} has the shape of its schema`, () => {
      const { findings } = validate(readJson(path), { asOf: "2026-11-23" });
      expect(findings.filter(({ code }) => code.startsWith("schema/"))).toEqual([]);
    });
  }

  for (const path of globSync("*/*/valid/full.json", { cwd: records }).sort()) {
    it(`${path} is faultless`, () => {
      expect(validate(readJson(path), { asOf: "2026-11-23" }).findings).toEqual([]);
    });
  }
});

describe("invalid fixtures", () => {
  for (const path of globSync("*/*/invalid/*.expected.json", { cwd: records }).sort()) {
    it(`${path.replace(".expected.json", "")} gives its schema findings, one a fault`, () => {
      const { findings } = validate(readJson(path.replace(".expected.json", ".json")));
      const shape = findings.filter(({ code }) => code.startsWith("schema/"));
      expect(shape.map(({ code, pointer }) => ({ pointer, keyword: code.slice("schema/".length) }))).toEqual(
        readJson<ExpectedFinding[]>(path),
      );
    });
  }
});
