import type { Language, Text } from "@zwgk/validators";
import { addDays } from "@zwgk/workdays";
import pico from "picocolors";
import { inLanguage } from "../language.js";
import { weekdayOf } from "../plain-date.js";
import { padEnd } from "./width.js";

type Colors = ReturnType<typeof pico.createColors>;

/** What a day is to a count. */
export type Mark = "trigger" | "counted" | "make-up" | "weekend" | "holiday" | "suspended" | "safe" | "due";

/** A sign beside the day, so that nothing depends on colour; ASCII, because terminals differ on the width of others. */
const signs: Readonly<Record<Mark, readonly [sign: string, name: Text, paint: keyof Colors]>> = {
  trigger: [">", { zh: "起算，不计", en: "trigger, not counted" }, "cyan"],
  counted: ["+", { zh: "计入", en: "counted" }, "green"],
  "make-up": ["!", { zh: "补班，计入", en: "make-up day, counted" }, "yellow"],
  weekend: ["-", { zh: "周末", en: "weekend" }, "dim"],
  holiday: ["x", { zh: "放假", en: "holiday" }, "red"],
  suspended: ["~", { zh: "中止", en: "suspended" }, "magenta"],
  safe: ["o", { zh: "稳妥日期", en: "safe date" }, "blue"],
  due: ["*", { zh: "最迟", en: "due" }, "inverse"],
};

/** More months than this are not drawn, only the first and the last. */
const mostMonths = 4;
const monthWidth = 28;
const gap = 2;

export interface CalendarSettings {
  readonly lang: Language;
  readonly color: boolean;
  readonly columns: number;
}

/** The months of the marked days as small calendars, side by side as far as they fit, and a legend. */
export const monthCalendar = (
  marks: ReadonlyMap<string, Mark>,
  { lang, color, columns }: CalendarSettings,
): string[] => {
  const colors = pico.createColors(color);
  const months = monthsOf([...marks.keys()].sort());
  const isLong = months.length > mostMonths;
  const drawn = isLong ? [months[0] ?? "", months.at(-1) ?? ""] : months;
  const blocks = drawn.map((month) => monthLines(month, marks, lang, colors));
  const perRow = Math.max(1, Math.floor((columns + gap) / (monthWidth + gap)));
  const lines: string[] = [];
  for (let first = 0; first < blocks.length; first += perRow) {
    lines.push(...sideBySide(blocks.slice(first, first + perRow)), "");
  }
  if (isLong) lines.push(leftOut(months.slice(1, -1), lang), "");
  const shown = [...marks].filter(([date]) => drawn.includes(date.slice(0, 7))).map(([, mark]) => mark);
  return [...lines, legend(new Set(shown), lang, colors)];
};

const monthsOf = (days: readonly string[]): string[] => {
  const last = (days.at(-1) ?? "").slice(0, 7);
  const months: string[] = [];
  for (let month = (days[0] ?? "").slice(0, 7); month !== "" && month <= last; month = monthAfter(month)) {
    months.push(month);
  }
  return months;
};

const monthAfter = (month: string): string => addDays(`${month}-01`, 31).slice(0, 7);

const monthLines = (
  month: string,
  marks: ReadonlyMap<string, Mark>,
  lang: Language,
  colors: Colors,
): string[] => {
  const cells: string[] = [];
  // Weeks begin on Monday.
  for (let blank = (weekdayOf(`${month}-01`) + 6) % 7; blank > 0; blank -= 1) cells.push("   ");
  for (let date = `${month}-01`; date.startsWith(month); date = addDays(date, 1)) {
    const mark = marks.get(date);
    const number = String(Number(date.slice(8))).padStart(2);
    if (mark === undefined) cells.push(`${colors.dim(number)} `);
    else {
      const [sign, , paint] = signs[mark];
      cells.push(painted(colors, paint, number + sign));
    }
  }
  const weeks: string[] = [];
  for (let first = 0; first < cells.length; first += 7) weeks.push(cells.slice(first, first + 7).join(" "));
  return [month, inLanguage(weekdays, lang), ...weeks];
};

const weekdays: Text = { zh: "一  二  三  四  五  六  日", en: "Mo  Tu  We  Th  Fr  Sa  Su" };

const painted = (colors: Colors, paint: keyof Colors, text: string): string => {
  const apply = colors[paint];
  return typeof apply === "function" ? apply(text) : text;
};

const sideBySide = (blocks: readonly (readonly string[])[]): string[] => {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, line) =>
    blocks
      .map((block) => padEnd(block[line] ?? "", monthWidth))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
};

const leftOut = (months: readonly string[], lang: Language): string => {
  const [first = "", last = ""] = [months[0], months.at(-1)];
  return inLanguage(
    { zh: `其间 ${first} 至 ${last} 从略`, en: `${first} to ${last}, which lie between, are left out` },
    lang,
  );
};

const legend = (used: ReadonlySet<Mark>, lang: Language, colors: Colors): string =>
  (Object.keys(signs) as Mark[])
    .filter((mark) => used.has(mark))
    .map((mark) => {
      const [sign, name, paint] = signs[mark];
      return `${painted(colors, paint, sign)} ${inLanguage(name, lang)}`;
    })
    .join("  ");
