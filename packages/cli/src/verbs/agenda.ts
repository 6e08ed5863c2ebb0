import { type Command, Option } from "commander";
import type { AgendaFormat, AgendaOptions } from "../commands/agenda.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { calendarOption, calendarYear, langOption, oneOf, plainDate } from "../options.js";

const formats: readonly AgendaFormat[] = ["text", "json", "csv"];

/** Declares `agenda`. */
export const declareAgenda = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  program
    .command("agenda")
    .summary("一年的公开日程：何时到期，是否按期 · a year's agenda: when each duty is due, and how it stands")
    .description(
      "把公开目录的事项排成一年的日程，逐项说明最迟日期和状态。\n" +
        "退出码：0 没有迟延或逾期，1 有，2 用法有误或输入有误，3 程序内部错误。\n" +
        "Dates the duties of a disclosure catalogue for a year and says how each stands. Exit codes:\n" +
        "0 nothing is late or overdue, 1 something is, 2 bad usage or input, 3 internal fault.",
    )
    .argument(
      "<file>",
      "JSON：事项的数组，或含有数组 duties 的对象；- 为标准输入 · JSON: an array of duties, or an object with one; - for standard input",
    )
    .addOption(
      new Option("--year <year>", "哪一年到期的 · the year in which they are due")
        .argParser(calendarYear)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--as-of <date>",
        "截至哪一天，默认今天（北京时间）· how it stood on this day, today in Beijing by default",
      ).argParser(plainDate("--as-of")),
    )
    .option("--ics <file>", "另存为日历文件 (iCalendar) · also write a calendar file (iCalendar)")
    .addOption(calendarOption())
    .addOption(
      new Option("--format <format>", formats.join(", "))
        .argParser(oneOf(formats, "--format"))
        .default("text"),
    )
    .addOption(langOption())
    .addHelpText("after", examples)
    .action(async (file: string, options: AgendaOptions) => {
      const { agenda } = await import("../commands/agenda.js");
      exit(await agenda(file, options, context));
    });
};

const examples = `
一项 A duty:
  { "publisher": "县民政局", "item": "政策解读", "rule": "policy-interpretation-publication",
    "trigger": "2016-06-30", "published": "2016-07-05" }
  按日历的事项不需要 trigger；published 可为数组；facts 写明延长、中止等
  duties of the calendar need no trigger; published may be an array; facts hold extensions, suspensions and so on

例子 Examples:
  zwgk agenda duties.json --year 2026
  zwgk agenda duties.json --year 2026 --as-of 2026-11-23 --ics 2026.ics
  zwgk agenda - --year 2026 --format csv < duties.json`;
