import { streamSink } from "./output/sink.js";
import { beijingDate } from "./plain-date.js";
import { run } from "./run.js";

const { argv, env, stdin, stdout, stderr } = process;

/** https://no-color.org, and its opposite. */
const takesColor = (): boolean => {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] !== undefined) return !["", "0", "false"].includes(env["FORCE_COLOR"]);
  // `undefined` where there is no terminal, whatever its type says; picocolors would then ask whether CI runs it.
  return Boolean(stdout.isTTY) && env["TERM"] !== "dumb";
};

const now = Date.now();

process.exitCode = await run(argv.slice(2), {
  cwd: process.cwd(),
  now,
  today: beijingDate(now),
  elapsed: () => performance.now(),
  stdin,
  stdout: streamSink(stdout, "stdout"),
  stderr: streamSink(stderr, "stderr"),
  color: takesColor(),
  terminal: Boolean(stdout.isTTY),
  // A terminal that does not tell its width has width 0.
  columns: stdout.isTTY ? Math.min(stdout.columns || 80, 120) : 100,
});
