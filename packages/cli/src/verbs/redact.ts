import type { Command } from "commander";
import type { RedactOptions } from "../commands/redact.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { asOfOption, langOption, listFormatOption } from "../options.js";

/** Declares `redact`. */
export const declareRedact = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  program
    .command("redact")
    .summary("遮挡不应公开的内容，得到可公开的副本 · hide what must not be published")
    .description(
      "写出可公开的副本，并列出遮挡了什么、在哪里，不显示内容。密级标志和定长代码不遮挡，要由人处理。\n" +
        "退出码：0 全部遮挡，1 有没有遮挡的，2 用法有误或无法读取，3 程序内部错误。\n" +
        "Writes a copy fit for publication and lists what was hidden and where, never what it said. Secrecy marks and\n" +
        "codes of fixed form are left to a person. Exit codes: 0 all hidden, 1 something is not, 2 bad usage or\n" +
        "unreadable input, 3 internal fault.",
    )
    .argument("<file>", ".json、.ndjson 或者文本，- 为标准输入 · JSON, NDJSON or text, - for standard input")
    .option("-o, --out <file>", "写到文件，清单写到标准输出 · write a file, and the list on standard output")
    .addOption(listFormatOption())
    .addOption(asOfOption())
    .addOption(langOption())
    .action(async (file: string, options: RedactOptions) => {
      const { redact } = await import("../commands/redact.js");
      exit(await redact(file, options, context));
    });
};
