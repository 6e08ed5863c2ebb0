import { expect, it } from "vitest";
import { todoLines, unfinished } from "../src/check/unfinished.js";
import { newRecord } from "../src/new/record.js";
import { newRule } from "../src/new/rule.js";

it("finds what a scaffold leaves to be written", () => {
  const scaffolds = [...newRecord("services/licence-item"), ...newRule("service-guide/fee-too-high")];
  const todos = scaffolds.flatMap(([path, text]) => todoLines(path, text));
  for (const file of [
    "/schema.ts:",
    "/record.json:",
    "/README.md:",
    "/valid/minimal.json:",
    "/fee-too-high.ts:",
  ]) {
    expect(todos.some((todo) => todo.includes(file))).toBe(true);
  }
});

it("finds nothing in what is published", () => {
  expect(unfinished.run()).toEqual([]);
});
