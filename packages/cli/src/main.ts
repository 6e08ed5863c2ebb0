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

process.exitCode = await run(argv.slice(2), {
  cwd: process.cwd(),
  today: beijingDate(Date.now()),
  elapsed: () => performance.now(),
  stdin,
  stdout: streamSink(stdout, "stdout"),
  stderr: streamSink(stderr, "stderr"),
  color: takesColor(),
  columns: stdout.isTTY ? Math.min(stdout.columns, 120) : 100,
});
