import type { DueDateOptions } from "@zwgk/deadlines";
import { type Command, Option } from "commander";
import type { DueOptions } from "../commands/due-date.js";
import type { ListFormat } from "../commands/list-format.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import {
  calendarOption,
  knownOnOption,
  langOption,
  listFormatOption,
  oneOf,
  plainDate,
  positiveNumber,
} from "../options.js";
import { isPlainDate } from "../plain-date.js";
import { UsageError } from "../usage-error.js";

/** Declares `deadline` and what can be asked of it. */
export const declareDeadline = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  const verb = program
    .command("deadline")
    .summary("法定期限：哪天到期，为什么 · statutory deadlines: when due, and why")
    .description(
      "按条文逐日计算期限，说明哪天计入、哪天不计、依据哪一条。\n" +
        "放假安排尚未公布的日子只按周末和法定节日推算，并注明结果可能变动。\n" +
        "Counts deadlines day by day and says which days count, and by which article.\n" +
        "Where days off are not published yet, weekends and statutory days are assumed, and the answer says so.",
    )
    .addHelpText("after", examples);

  verb
    .command("list")
    .description("列出期限规则 · list the deadline rules")
    .option("--area <area>", "只列此领域的，如 disclosure · only those of this area, such as disclosure")
    .addOption(listFormatOption())
    .addOption(langOption())
    .action(async (options: { area?: string; format: ListFormat; lang: DueOptions["lang"] }) => {
      const { deadlines } = await import("../commands/deadlines.js");
      exit(await deadlines(options, context));
    });

  verb
    .command("show")
    .description(
      "一条期限规则：历次规定，条文，延长与中止 · one rule: its versions, articles, extension, suspension",
    )
    .argument("<rule>", "规则 id，见 deadline list · id of the rule: deadline list")
    .addOption(listFormatOption())
    .addOption(langOption())
    .action(async (rule: string, options: { format: ListFormat; lang: DueOptions["lang"] }) => {
      const { showDeadline } = await import("../commands/show-deadline.js");
      exit(await showDeadline(rule, options, context));
    });

  declareDue(verb, context, exit);
};

const declareDue = (verb: Command, context: Context, exit: (code: ExitCode) => void): void => {
  const due = verb
    .command("due")
    .description(
      "某日起算，何时到期，逐日说明；终端上另画出月历 · when it is due, counted from a day; a terminal also shows the days",
    )
    .argument("<rule>", "规则 id，见 deadline list · id of the rule: deadline list")
    .argument(
      "<date>",
      "起算之日；按小时的写时刻，按日历的写 2016 或 2016-09 · the day of the trigger; an instant for hours, 2016 or 2016-09 for duties of the calendar",
    )
    .addOption(knownOnOption())
    .option(
      "--end-of <rule>",
      "DATE 是此规则的起算日，本期限自其期满起算 · DATE starts this other rule, and its end starts this one",
    );
  for (const option of factOptions()) due.addOption(option);
  due
    .addOption(calendarOption())
    .addOption(listFormatOption())
    .addOption(langOption())
    .action(async (rule: string, date: string, options: DueOptions) => {
      const { due: answer } = await import("../commands/due-date.js");
      exit(await answer(rule, date, options, context));
    });
};

type Choice<Key extends keyof DueDateOptions> = readonly NonNullable<DueDateOptions[Key]>[];

const receipts: Choice<"restDayReceipt"> = ["same-day", "next-workday"];
const levels: Choice<"level"> = ["central", "province", "county"];
const channels: Choice<"channel"> = ["in-person", "signed-mail", "ordinary-mail", "email", "fax", "online"];

/** Facts of the case. A rule refuses those it does not know. */
const factOptions = (): Option[] => [
  new Option(
    "--extended [n]",
    "已依法延长，按最长或 n（单位同规则）· lawfully extended, by the longest or by n units",
  ).argParser(positiveNumber("--extended")),
  new Option(
    "--suspend <from..to>",
    "期间中止，首尾两日均不计，可重复 · the clock stood still, both days included, repeatable",
  )
    .argParser((given: string, before: DueOptions["suspend"]) => [...before, span(given)])
    .default([], ""),
  new Option("--restarted <date>", "此日重新起算 · the clock started again on this day").argParser(
    plainDate("--restarted"),
  ),
  choice("--rest-day-receipt", "休息日收到的算何时收到 · receipt on a rest day counts as", receipts),
  choice("--level", "机关层级 · level of the unit", levels),
  new Option("--local-amount <n>", "当地规定的数 · the number set locally").argParser(
    positiveNumber("--local-amount"),
  ),
  choice("--channel", "申请渠道 · how the application came", channels),
  new Option("--confirmed <date>", "双方确认收到之日 · the day both sides confirmed the receipt").argParser(
    plainDate("--confirmed"),
  ),
];

const choice = (flag: string, description: string, words: readonly string[]): Option =>
  new Option(`${flag} <word>`, `${description}: ${words.join(", ")}`).argParser(oneOf(words, flag));

const span = (given: string): DueOptions["suspend"][number] => {
  const [from = "", to = "", ...more] = given.split("..");
  if (more.length === 0 && isPlainDate(from) && isPlainDate(to)) return { from, to };
  throw new UsageError({
    zh: `--suspend 应写作 首日..末日，如 2024-03-11..2024-03-22，而不是“${given}”`,
    en: `--suspend takes FROM..TO, such as 2024-03-11..2024-03-22, not "${given}"`,
  });
};

const examples = `
例子 Examples:
  zwgk deadline list --area disclosure
  zwgk deadline show application-reply
  zwgk deadline due policy-interpretation-publication 2016-06-30
  zwgk deadline due application-reply 2023-09-15 --extended
  zwgk deadline due application-reply 2024-03-04 --suspend 2024-03-11..2024-03-22
  zwgk deadline due disclosure-inaction-litigation 2024-03-04 --end-of application-reply`;
