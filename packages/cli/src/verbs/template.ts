import { type Command, Option } from "commander";
import type { TemplateOptions } from "../commands/template.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { calendarYear, langOption } from "../options.js";

/** Declares `template`. */
export const declareTemplate = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  program
    .command("template")
    .summary(
      "部门预决算的空表，填好即可校验 · an empty form of budgets and final accounts, to fill in and check",
    )
    .description(
      "写一份空的官方表式（XLSX）：封面、常用各表，科目编码可下拉选择，名称见科目表。\n" +
        "已有的文件会被覆盖。退出码：0 已写出，2 用法有误或无法写入，3 程序内部错误。\n" +
        "Writes an empty official form (XLSX): a cover, the usual tables, codes to choose from with their names\n" +
        "on a sheet. A file that exists is overwritten. Exit codes: 0 written, 2 bad usage or not writable,\n" +
        "3 internal fault.",
    )
    .argument("<type>", "department-budget 或 department-final-accounts · the record type")
    .addOption(new Option("-o, --out <file>", "写到哪个文件 · the file to write").makeOptionMandatory())
    .addOption(
      new Option(
        "--year <year>",
        "预算年度，科目按此年，默认今年 · the budget year, whose codes are offered; this year by default",
      ).argParser(calendarYear),
    )
    .addOption(langOption())
    .addHelpText("after", examples)
    .action(async (type: string, options: TemplateOptions) => {
      const { template } = await import("../commands/template.js");
      exit(await template(type, options, context));
    });
};

const examples = `
例子 Examples:
  zwgk template department-budget --year 2027 -o 预算公开表.xlsx
  zwgk template department-final-accounts -o 决算公开表.xlsx
  zwgk validate 预算公开表.xlsx --output xlsx=预算公开表-批注.xlsx`;
