import { readFileSync } from "node:fs";
import { dueDate, explain, type Language } from "@zwgk/deadlines";
import { expect, test } from "vitest";

const root = new URL("../../../", import.meta.url);

test.each<[string, string, string, Language]>([
  ["packages/deadlines/README.md", "policy-interpretation-publication", "2016-06-30", "zh-CN"],
  ["README.zh-CN.md", "policy-interpretation-publication", "2016-06-30", "zh-CN"],
  ["README.md", "policy-interpretation-publication", "2016-06-30", "en"],
  ["docs/guide/deadlines.md", "application-reply", "2022-09-30", "zh-CN"],
])("%s shows what explain says", (path, rule, trigger, lang) => {
  const shown = readFileSync(new URL(path, root), "utf8");
  const lines = explain(dueDate(rule, trigger), { lang }).split("\n").slice(0, 8);
  expect(shown).toContain(lines.join("\n"));
});
