import { type Command, Option } from "commander";
import type { CoverageOptions } from "../commands/coverage.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { calendarOption, calendarYear, langOption, oneOf, plainDate } from "../options.js";
import { type PageFormat, pageFormats, pageOutputOption } from "../output/page-output.js";

/** Declares `coverage`. */
export const declareCoverage = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  program
    .command("coverage")
    .summary("对照目录：哪些已公开、迟了、没有 · what of a catalogue is published, late, missing")
    .description(
      "把记录放到主动公开目录旁边，逐项逐单位说明已公开、迟公开、没有公开，并列出目录以外的记录。\n" +
        "退出码：0 没有迟公开、没有公开或目录以外的，1 有，2 用法有误或输入有误，3 程序内部错误。\n" +
        "Lays records beside a disclosure catalogue and says for each row and unit what is published, late and\n" +
        "missing, and which records no row holds. Exit codes: 0 nothing late, missing or outside, 1 something is,\n" +
        "2 bad usage or input, 3 internal fault.",
    )
    .argument("<catalogue>", "目录：disclosure-catalogue-item 记录 · the catalogue, records of its rows")
    .argument(
      "<records...>",
      "记录：文件、文件夹、通配符，- 为标准输入 · records: files, folders, globs, - for standard input",
    )
    .addOption(
      new Option(
        "--year <year>",
        "查哪一年各期，默认为 --as-of 的年份 · whose periods, that of --as-of by default",
      ).argParser(calendarYear),
    )
    .addOption(
      new Option(
        "--as-of <date>",
        "截至哪一天，默认今天（北京时间）· how it stood on this day, today in Beijing by default",
      ).argParser(plainDate("--as-of")),
    )
    .addOption(
      new Option("--format <format>", pageFormats.join(", "))
        .argParser((given: string): PageFormat => oneOf(pageFormats, "--format")(given))
        .default("text"),
    )
    .addOption(pageOutputOption())
    .addOption(calendarOption())
    .addOption(langOption())
    .addHelpText("after", examples)
    .action(async (catalogue: string, records: string[], options: CoverageOptions) => {
      const { coverage } = await import("../commands/coverage.js");
      exit(await coverage(catalogue, records, options, context));
    });
};

const examples = `
记录在 disclosure.catalogueItem 写明目录序号，没有写的按目录的 recordTypes 归项
a record names its row in disclosure.catalogueItem, else the row is found by its recordTypes

例子 Examples:
  zwgk coverage mulu.json records/ --as-of 2026-11-24
  zwgk coverage mulu.json records/ --output html=目录落实情况.html --output csv=目录落实情况.csv
  zwgk coverage mulu.ndjson - --format json < records.ndjson`;
