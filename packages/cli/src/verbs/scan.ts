import type { Command } from "commander";
import type { ScanOptions } from "../commands/scan.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { asOfOption, failOnOption, langOption, outputOption, reportFormatOption } from "../options.js";

/** Declares `scan`. */
export const declareScan = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  program
    .command("scan")
    .summary("查找不应公开的个人信息和密级标志 · look for personal information and secrecy marks")
    .description(
      "在文本、CSV、XLSX、HTML 和任何 JSON 中查找身份证号、手机号、银行账号、住址、病情、密级标志等，\n" +
        "只报位置，不显示内容；XLSX 另列出隐藏的行、列、工作表和批注。不能读的文件不算通过。\n" +
        "退出码：0 没有达到 --fail-on（默认 warning）的问题，1 有，2 用法有误或有文件无法读取，3 程序内部错误。\n" +
        "Looks for identity numbers, telephones, accounts, homes, illnesses, secrecy marks and the like in text, tables\n" +
        "and any JSON; tells where, never what. Lists hidden rows, columns, sheets and comments of workbooks. A file\n" +
        "that cannot be read is no pass. Exit codes: 0 nothing at or above --fail-on (warning), 1 findings,\n" +
        "2 bad usage or unreadable input, 3 internal fault.",
    )
    .argument(
      "<inputs...>",
      "文件、文件夹、通配符，- 为标准输入 · files, folders, globs, - for standard input",
    )
    .addOption(reportFormatOption())
    .addOption(outputOption())
    .addOption(asOfOption())
    .addOption(failOnOption().default("warning"))
    .addOption(langOption())
    .option("--quiet", "只列错误 · list errors only")
    .addHelpText("after", examples)
    .action(async (inputs: string[], options: ScanOptions) => {
      const { scan } = await import("../commands/scan.js");
      exit(await scan(inputs, options, context));
    });
};

const examples = `
例子 Examples:
  zwgk scan 待发布/
  zwgk scan 救助名单.xlsx --format json
  cat 公告.txt | zwgk scan -`;
