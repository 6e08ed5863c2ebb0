import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { CatalogEntry } from "../src/catalog.js";
import { zwgk } from "./zwgk.js";

const { rules, onParts, acrossRecords, privacy } = JSON.parse(
  readFileSync(new URL("../../validators/catalog/rules.json", import.meta.url), "utf8"),
) as Readonly<Record<"rules" | "onParts" | "acrossRecords" | "privacy", CatalogEntry[]>>;
const [first] = rules;

it("rules lists every rule under its record type", async () => {
  const { stdout, stderr, code } = await zwgk(["rules"]);
  for (const { code, title } of rules) expect(stdout).toMatch(new RegExp(` {2}${code} {2,}${title.zh}\\n`));
  expect(stdout).toMatch(/^服务指南 {2}service-guide\n {2}\S/m);
  expect([stderr, code]).toEqual(["", 0]);
});

it("rules --type keeps to those run on one record type", async () => {
  const { stdout } = await zwgk(["rules", "--type", "service-guide", "--format", "json"]);
  expect(JSON.parse(stdout)).toEqual([
    ...rules.filter(({ recordType }) => recordType === "service-guide"),
    ...onParts.filter(({ places }) => places?.["service-guide"] !== undefined),
  ]);
  expect((await zwgk(["rules", "--type", "nope"])).code).toBe(2);
});

it.each([onParts, acrossRecords, privacy])("rules show knows rules of every kind", async (entry) => {
  expect((await zwgk(["rules", "show", entry?.code ?? ""])).stdout).toContain(entry?.title.zh);
});

it("rules show tells all about one rule", async () => {
  const { stdout, code } = await zwgk(["rules", "show", first?.code ?? ""]);
  expect(stdout).toContain(`${first?.code}\n${first?.title.zh}\n`);
  for (const { title } of first?.basis ?? []) {
    const withoutSpaces = title.zh.replaceAll(/\s/g, "");
    expect(stdout.replaceAll(/\s/g, "")).toContain(withoutSpaces);
  }
  expect(stdout).toMatch(new RegExp(`^自版本 +${first?.since}$`, "m"));
  expect(stdout).toMatch(new RegExp(`^说明页 +docs/reference/rules/${first?.code}\\.md$`, "m"));
  expect(code).toBe(0);
});

it("rules show speaks English, and gives the catalogue's entry as JSON", async () => {
  const english = await zwgk(["rules", "show", first?.code ?? "", "--lang", "en"]);
  expect(english.stdout).toContain(first?.title.en);
  const { stdout } = await zwgk(["rules", "show", first?.code ?? "", "--format", "json"]);
  expect(JSON.parse(stdout)).toEqual(first);
});

it.each([
  [["rules", "show", `${first?.code}x`], new RegExp(`是否为 ${first?.code}？`)],
  [["rules", "show", "schema/required"], /schema\/required 不是规则/],
  [["rules", "show"], /缺少参数 code/],
])("%j is refused", async (args, message) => {
  const { stdout, stderr, code } = await zwgk(args);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});
