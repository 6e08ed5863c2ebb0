import { recordTypes } from "@zwgk/schemas";
import { expect, it } from "vitest";
import { zwgk } from "./zwgk.js";

it("types lists every record type with its titles", async () => {
  const { stdout, stderr, code } = await zwgk(["types"]);
  for (const [id, { title }] of Object.entries(recordTypes)) {
    expect(stdout).toMatch(new RegExp(`^${id} {2,}${title.zh} {2,}${title.en}$`, "m"));
  }
  expect([stderr, code]).toEqual(["", 0]);
});

it("types --format json gives them as data", async () => {
  const { stdout } = await zwgk(["types", "--format", "json"]);
  const entries = JSON.parse(stdout) as { id: string; title: object; family: string; noticeRows: string[] }[];
  const expected = Object.entries(recordTypes).map(([id, { family, title, noticeRows }]) => ({
    id,
    family,
    title,
    noticeRows,
  }));
  expect(entries).toEqual(expected);
});

it("types --lang en leaves the Chinese out", async () => {
  expect((await zwgk(["types", "--lang", "en"])).stdout).not.toMatch(/[一-鿿]/);
});
