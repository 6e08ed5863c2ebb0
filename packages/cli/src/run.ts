import type { Language, Text } from "@zwgk/validators";
import { CommanderError } from "commander";
import { commanderMessage } from "./commander-message.js";
import type { Context } from "./context.js";
import { printableLines } from "./display/printable.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { inLanguage } from "./language.js";
import { createProgram } from "./program.js";
import { UsageError } from "./usage-error.js";

/** Runs the program on its arguments and says how it ended; whatever goes wrong has an exit code. */
export const run = async (args: readonly string[], context: Context): Promise<ExitCode> => {
  let ended: ExitCode = exitCodes.clean;
  const program = createProgram(context, (code) => {
    ended = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    await context.stdout.flush();
  } catch (error) {
    ended = await explain(error, languageOf(args), context);
  }
  await context.stderr.flush();
  return ended;
};

/** Faults in the arguments are told in the language they ask for, though they were not taken apart. */
const languageOf = (args: readonly string[]): Language =>
  args.some((arg, index) => arg === "--lang=en" || (arg === "en" && args[index - 1] === "--lang"))
    ? "en"
    : "zh-CN";

const explain = async (error: unknown, lang: Language, { stdout, stderr }: Context): Promise<ExitCode> => {
  const say = (text: Text): Promise<void> => stderr.write(`${inLanguage(text, lang)}\n`);
  if (error instanceof CommanderError) {
    await stdout.flush();
    if (error.exitCode === 0) return exitCodes.clean;
    // Help that was printed because no verb was given.
    if (error.code === "commander.help") return exitCodes.unusable;
    await say(asError(commanderMessage(error)));
    await say({ zh: "用法见 zwgk --help", en: "see zwgk --help" });
    return exitCodes.unusable;
  }
  if (error instanceof UsageError) {
    await say(asError(error.text));
    return exitCodes.unusable;
  }
  await say({
    zh: "zwgk 内部错误，结果不完整；请连同以下内容报告：",
    en: "internal fault of zwgk, the result is incomplete; please report it with this:",
  });
  await stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return exitCodes.internal;
};

/** Messages quote arguments and files. */
const asError = ({ zh, en }: Text): Text => ({
  zh: `错误：${printableLines(zh)}`,
  en: `error: ${printableLines(en)}`,
});
