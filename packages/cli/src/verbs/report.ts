import { type Command, Option } from "commander";
import type { RollUpFormat, RollUpOptions, RollUpRequest } from "../commands/report.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { langOption, oneOf, plainDate } from "../options.js";
import { UsageError } from "../usage-error.js";

const formats: readonly RollUpFormat[] = ["text", "json", "csv", "html"];

/** Declares `report`. */
export const declareReport = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  program
    .command("report")
    .summary("汇总各单位的落实情况 · put the reports of units together")
    .description(
      "把工作要点、各单位的落实情况报告、年度重点工作和进展报告汇总成任务 × 单位的表：状态、逾期、\n" +
        "报送早于期间结束的（含预计）。\n" +
        "退出码：0 没有迟报、逾期或漏报，1 有，2 用法有误或输入有误，3 程序内部错误。\n" +
        "Puts a work plan, the reports of units on it, key tasks and their progress into a table of tasks by units:\n" +
        "status, what is overdue, and what is a forecast because its period was not over. Exit codes: 0 nothing is\n" +
        "late, overdue or left out, 1 something is, 2 bad usage or input, 3 internal fault.",
    )
    .argument(
      "<inputs...>",
      "文件、文件夹、通配符，- 为标准输入 · files, folders, globs, - for standard input",
    )
    .addOption(
      new Option("--format <format>", formats.join(", "))
        .argParser(oneOf(formats, "--format"))
        .default("text"),
    )
    .addOption(
      new Option("--output <format=file>", "另存一份，可重复 · also write one to a file, repeatable")
        .argParser((given: string, before: readonly RollUpRequest[]) => [...before, requestOf(given)])
        .default([], ""),
    )
    .addOption(
      new Option(
        "--as-of <date>",
        "截至哪一天，默认今天（北京时间）· how it stood on this day, today in Beijing by default",
      ).argParser(plainDate("--as-of")),
    )
    .option(
      "--profile <file>",
      "配置文件，其中的 units 是本地的单位名录 · its units are the register of the place",
    )
    .addOption(langOption())
    .addHelpText("after", examples)
    .action(async (inputs: string[], options: RollUpOptions) => {
      const { report } = await import("../commands/report.js");
      exit(await report(inputs, options, context));
    });
};

const requestOf = (given: string): RollUpRequest => {
  const equals = given.indexOf("=");
  const file = given.slice(equals + 1);
  if (equals === -1 || file === "") {
    throw new UsageError({
      zh: `--output 应写作 格式=文件，如 html=落实情况.html，而不是“${given}”`,
      en: `--output takes FORMAT=FILE, such as html=report.html, not "${given}"`,
    });
  }
  return { format: oneOf(formats, "--output")(given.slice(0, equals)), file };
};

const examples = `
例子 Examples:
  zwgk report plan.json reports/
  zwgk report plan.json reports/ --as-of 2016-09-11 --output html=落实情况.html --output csv=落实情况.csv
  zwgk report 2016/ --format json`;
