import { Argument, type Command } from "commander";
import type { WorkdayOptions } from "../commands/workday.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { calendarOption, calendarYear, knownOnOption, langOption, listFormatOption } from "../options.js";
import { UsageError } from "../usage-error.js";

/** Declares `workday` and what can be asked of it; `workday DATE` is short for `workday day DATE`. */
export const declareWorkday = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  const verb = program
    .command("workday")
    .summary("哪天是工作日，几个工作日之后是哪天 · which days are working days, and the day n of them away")
    .description(
      "按国务院逐年的放假安排回答，日期为北京时间 YYYY-MM-DD。\n" +
        "安排尚未公布的日子只按周末和法定节日推算，并注明结果可能变动。\n" +
        "Answers by the State Council's yearly arrangements; dates are in Beijing, YYYY-MM-DD.\n" +
        "Where none is published yet, weekends and statutory days are assumed, and the answer says so.",
    )
    .usage("DATE | add DATE N | count FROM TO | year YEAR")
    .addHelpText("after", examples);

  question(verb, "day", { isDefault: true })
    .description("某日是不是工作日，依据哪份通知；day 可省略 · what a day is, and by which notice")
    .argument("<date>", "日期 · the day")
    .action(async (date: string, options: WorkdayOptions) => {
      const { workday } = await import("../commands/workday.js");
      exit(await workday(date, options, context));
    });

  question(verb, "add")
    .description("之后（n 为负则之前）第 n 个工作日，当日不计 · the n-th working day after, or before, a day")
    .argument("<date>", "日期 · the day")
    .addArgument(
      new Argument(
        "<n>",
        "几个工作日，可为负；0 为当日或其后第一个 · how many, negative backwards",
      ).argParser(wholeNumber),
    )
    .action(async (date: string, n: number, options: WorkdayOptions) => {
      const { addWorkdays } = await import("../commands/workday.js");
      exit(await addWorkdays(date, n, options, context));
    });

  question(verb, "count")
    .description("两日之间的工作日数，首日不计，末日计入 · working days after one day up to another")
    .argument("<from>", "首日，不计 · the first day, not counted")
    .argument("<to>", "末日，计入 · the last day, counted")
    .action(async (from: string, to: string, options: WorkdayOptions) => {
      const { countWorkdays } = await import("../commands/workday.js");
      exit(await countWorkdays(from, to, options, context));
    });

  question(verb, "year")
    .description("一年的节日、补班和每月工作日数 · holidays, make-up days and working days of a year")
    .addArgument(new Argument("<year>", "年份 · the year").argParser(calendarYear))
    .action(async (year: number, options: WorkdayOptions) => {
      const { workdayYear } = await import("../commands/workday.js");
      exit(await workdayYear(year, options, context));
    });
};

const question = (verb: Command, name: string, settings: { isDefault?: boolean } = {}): Command =>
  verb
    .command(name, settings)
    .addOption(knownOnOption())
    .addOption(calendarOption())
    .addOption(listFormatOption())
    .addOption(langOption());

const wholeNumber = (given: string): number => {
  if (/^[+-]?[0-9]{1,9}$/.test(given)) return Number(given);
  throw new UsageError({
    zh: `工作日数应为整数，如 20 或 -3，而不是“${given}”`,
    en: `the number of working days is a whole number such as 20 or -3, not "${given}"`,
  });
};

const examples = `
例子 Examples:
  zwgk workday 2016-10-08
  zwgk workday add 2016-09-30 20
  zwgk workday add 2026-11-23 -3
  zwgk workday add 2015-08-20 15 --as-of 2015-05-01
  zwgk workday count 2016-09-30 2016-10-14
  zwgk workday year 2027 --calendar 2027.json`;
