import {
  DeadlineError,
  type DueDate,
  type DueDateOptions,
  dueDate,
  explain,
  type Step,
  type StepReason,
} from "@zwgk/deadlines";
import type { Language } from "@zwgk/validators";
import { CalendarCoverageError, InvalidDateError } from "@zwgk/workdays";
import { readCalendar } from "../calendar/calendar-files.js";
import { publishedOrProvisional } from "../calendar/provisional.js";
import type { Context } from "../context.js";
import { type Mark, monthCalendar } from "../display/month-calendar.js";
import { printableLines } from "../display/printable.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { UsageError, unlessRefused } from "../usage-error.js";
import type { ListFormat } from "./list-format.js";

export interface DueOptions {
  readonly format: ListFormat;
  readonly lang: Language;
  readonly asOf?: string;
  readonly calendar: readonly string[];
  /** Rule of the clock at whose end this one starts. */
  readonly endOf?: string;
  readonly extended?: true | number;
  readonly suspend: NonNullable<DueDateOptions["suspensions"]>;
  readonly restarted?: string;
  readonly restDayReceipt?: NonNullable<DueDateOptions["restDayReceipt"]>;
  readonly level?: NonNullable<DueDateOptions["level"]>;
  readonly localAmount?: number;
  readonly channel?: NonNullable<DueDateOptions["channel"]>;
  readonly confirmed?: string;
}

/** Says when something is due by a rule, and why; on a terminal also draws the days. */
export const due = async (
  ruleId: string,
  date: string,
  options: DueOptions,
  { cwd, stdout, terminal, color, columns }: Context,
): Promise<ExitCode> => {
  const { format, lang, asOf, endOf } = options;
  const calendar = await readCalendar(options.calendar, cwd);
  const facts = factsOf(options);
  const result = namingOptions(() =>
    publishedOrProvisional(
      (known) => {
        const trigger = endOf === undefined ? date : dueDate(endOf, date, { calendar, ...known });
        return dueDate(ruleId, trigger, { ...facts, calendar, ...known });
      },
      asOf === undefined ? {} : { asOf },
    ),
  );
  if (format === "json") await stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    await stdout.write(`${printableLines(explain(result, { lang }))}\n`);
    if (terminal) {
      const drawn = monthCalendar(marksOf(result), { lang, color, columns });
      await stdout.write(`\n${drawn.join("\n")}\n`);
    }
  }
  return exitCodes.clean;
};

const factsOf = (options: DueOptions): DueDateOptions => {
  const { extended, suspend, restarted, restDayReceipt, level, localAmount, channel, confirmed } = options;
  return {
    ...(extended !== undefined && { extended }),
    ...(suspend.length > 0 && { suspensions: suspend }),
    ...(restarted !== undefined && { restartedOn: restarted }),
    ...(restDayReceipt !== undefined && { restDayReceipt }),
    ...(level !== undefined && { level }),
    ...(localAmount !== undefined && { localAmount }),
    ...(channel !== undefined && { channel }),
    ...(confirmed !== undefined && { confirmedOn: confirmed }),
  };
};

/** The option by which a fact is given. */
const optionOf: Readonly<Record<string, string>> = {
  extended: "--extended",
  suspensions: "--suspend",
  restartedOn: "--restarted",
  restDayReceipt: "--rest-day-receipt",
  level: "--level",
  localAmount: "--local-amount",
  channel: "--channel",
  confirmedOn: "--confirmed",
};

/** What the library calls a fact is an option here. */
const namingOptions = (ask: () => DueDate): DueDate => {
  try {
    return unlessRefused([InvalidDateError, CalendarCoverageError], ask);
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    const { text, fact = "" } = error;
    const option = optionOf[fact];
    throw new UsageError(
      option === undefined
        ? text
        : { zh: `${text.zh}（选项 ${option}）`, en: `${text.en} (option ${option})` },
    );
  }
};

/** The days of the count; the due day over all else, because it is what was asked for. */
const marksOf = ({ steps, safe, due: last }: DueDate): Map<string, Mark> => {
  const marks = new Map(steps.map((step) => [dayOf(step.date), markOf(step)]));
  if (marks.get(dayOf(safe)) !== "trigger") marks.set(dayOf(safe), "safe");
  return marks.set(dayOf(last), "due");
};

/** Periods in hours are counted from instant to instant. */
const dayOf = (date: string): string => date.slice(0, 10);

const markOf = ({ reason, name }: Step): Mark => {
  if (reason === "rest-day-at-end") return name === undefined ? "weekend" : "holiday";
  return markByReason[reason];
};

const markByReason: Readonly<Record<Exclude<StepReason, "rest-day-at-end">, Mark>> = {
  trigger: "trigger",
  workday: "counted",
  "make-up-workday": "make-up",
  day: "counted",
  month: "counted",
  year: "counted",
  hour: "counted",
  weekend: "weekend",
  holiday: "holiday",
  suspended: "suspended",
  rolled: "due",
  "fixed-date": "counted",
};
