import { type Command, Option } from "commander";
import { type Span, spanOf } from "../code-lists.js";
import type { CodeListFormat, CodeListOptions } from "../commands/code-lists.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { langOption, oneOf } from "../options.js";
import { isPlainDate } from "../plain-date.js";
import { UsageError } from "../usage-error.js";

const formats: readonly CodeListFormat[] = ["text", "json", "csv"];

/** Declares `codelist`. */
export const declareCodelist = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  program
    .command("codelist")
    .summary("代码表和代码 · code lists and codes")
    .description(
      "列出代码表、一个代码表的代码，或一个代码：历年名称、上级、与 COFOG 和两套经济分类的对照。\n" +
        "科目在年中也会变动，--year 可写年份或日期。国家科目表不全，见各表说明。\n" +
        "Lists the code lists, the codes of one, or tells about one code: its names over the years, what is above\n" +
        "it, its place in COFOG and between the economic classifications. Codes change within a year too.",
    )
    .argument("[list]", "代码表 id，不写则列出全部 · id of a list; all lists without it")
    .argument("[code]", "一个代码 · one code")
    .addOption(
      new Option("--year <year>", "只列当年或当日使用的 · only those in force: 2026 or 2025-05-23").argParser(
        yearOrDay,
      ),
    )
    .addOption(
      new Option("--format <format>", formats.join(", "))
        .argParser(oneOf(formats, "--format"))
        .default("text"),
    )
    .addOption(langOption())
    .addHelpText("after", examples)
    .action(async (list: string | undefined, code: string | undefined, options: CodeListOptions) => {
      if (list !== undefined && code !== undefined) {
        const { showCode } = await import("../commands/show-code.js");
        return exit(await showCode(list, code, options, context));
      }
      const { listCodeLists, showCodeList } = await import("../commands/code-lists.js");
      exit(
        await (list === undefined ? listCodeLists(options, context) : showCodeList(list, options, context)),
      );
    });
};

const yearOrDay = (given: string): Span => {
  if (/^[12][0-9]{3}$/.test(given) || isPlainDate(given)) return spanOf(given);
  throw new UsageError({
    zh: `--year 应为年份或存在的日期，如 2026 或 2025-05-23，而不是“${given}”`,
    en: `--year takes a year or a day that exists, such as 2026 or 2025-05-23, not "${given}"`,
  });
};

const examples = `
例子 Examples:
  zwgk codelist
  zwgk codelist functional --year 2017
  zwgk codelist functional 2080208
  zwgk codelist economic-department 30307 --year 2017
  zwgk codelist functional --year 2026 --format csv > 2026.csv`;
