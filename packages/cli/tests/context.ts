import { Writable } from "node:stream";
import type { Context } from "../src/context.js";
import { streamSink } from "../src/output/sink.js";

export interface Recorded {
  readonly context: Context;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** A world outside that is not there: for what a child process cannot have, such as a terminal. */
export const recorded = (differences: Partial<Context> = {}): Recorded => {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    context: {
      cwd: "/",
      now: Date.parse("2026-11-23T00:00:00Z"),
      today: "2026-11-23",
      elapsed: () => 0,
      stdin: noBytes(),
      stdout: streamSink(collect(out), "stdout"),
      stderr: streamSink(collect(err), "stderr"),
      color: false,
      terminal: false,
      columns: 100,
      ...differences,
    },
    stdout: () => out.join(""),
    stderr: () => err.join(""),
  };
};

async function* noBytes(): AsyncGenerator<Buffer> {}

const collect = (chunks: string[]): Writable =>
  new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
