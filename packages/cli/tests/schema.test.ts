import { readFileSync } from "node:fs";
import { recordTypes } from "@zwgk/schemas";
import { expect, it } from "vitest";
import { zwgk } from "./zwgk.js";

const published = (path: string): string =>
  readFileSync(new URL(`../../schemas/json-schema/${path}.json`, import.meta.url), "utf8");

for (const id of Object.keys(recordTypes)) {
  it(`schema ${id} prints what is published, in both drafts`, async () => {
    expect(await zwgk(["schema", id])).toEqual({ stdout: published(id), stderr: "", code: 0 });
    const draft07 = await zwgk(["schema", id, "--draft", "draft-07", "--format", "json"]);
    expect(draft07.stdout).toBe(published(`draft-07/${id}`));
  });
}

it.each([
  [["schema", "nope"], /未知的记录类型“nope”.*service-guide/],
  [["schema", "service-guide", "--draft", "04"], /--draft 不能是“04”；可用：2020-12、draft-07/],
  [["schema"], /缺少参数 type/],
])("%j is refused", async (args, message) => {
  const { stdout, stderr, code } = await zwgk(args);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});
