import { expect, it } from "vitest";
import { run } from "../src/run.js";
import { recorded } from "./context.js";

it("tells a fault of its own from bad input, and asks for a report", async () => {
  const stdin: AsyncIterable<Buffer> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("a bug")) }),
  };
  const { context, stderr } = recorded({ stdin });
  expect(await run(["validate", "-", "--lang", "en"], context)).toBe(3);
  expect(stderr()).toMatch(/^internal fault of zwgk.*\nError: a bug\n {4}at /);
});
