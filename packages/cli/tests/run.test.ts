import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { streamSink } from "../src/output/sink.js";
import { run } from "../src/run.js";

it("tells a fault of its own from bad input, and asks for a report", async () => {
  let stderr = "";
  const collect = new Writable({
    write(chunk, _, done) {
      stderr += chunk;
      done();
    },
  });
  const stdin: AsyncIterable<Buffer> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("a bug")) }),
  };
  const code = await run(["validate", "-", "--lang", "en"], {
    cwd: "/",
    today: "2026-11-23",
    elapsed: () => 0,
    stdin,
    stdout: streamSink(new Writable({ write: (_chunk, _encoding, done) => done() }), "stdout"),
    stderr: streamSink(collect, "stderr"),
    color: false,
    columns: 100,
  });
  expect(code).toBe(3);
  expect(stderr).toMatch(/^internal fault of zwgk.*\nError: a bug\n {4}at /);
});
