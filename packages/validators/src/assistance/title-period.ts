import type { AssistanceStatistics } from "./statistics-items.js";

/** What a title says of its period, as printed. */
export interface TitlePeriod {
  readonly year?: string;
  /** Last month of the period, `06` for a second quarter. */
  readonly month?: string;
  readonly frequency?: AssistanceStatistics["frequency"];
  readonly frequencyWord?: string;
}

const yearIn = /([12][0-9]{3})年/;
const monthIn = /(?:^|[^0-9])([0-9]{1,2})月/g;
const quarterIn = /([一二三四1-4])季度/;
const words: readonly (readonly [word: string, frequency: AssistanceStatistics["frequency"]])[] = [
  ["月报", "month"],
  ["季报", "quarter"],
  ["半年报", "half-year"],
  ["年报", "year"],
];
const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** Year, last month and frequency, as far as a title names them: `2020年1-6月` ends in June. */
export const periodInTitle = (title: string): TitlePeriod => {
  const year = yearIn.exec(title)?.[1];
  const quarter = quarterIn.exec(title)?.[1];
  const months = [...title.matchAll(monthIn)];
  const last = months.at(-1)?.[1];
  const month =
    quarter !== undefined
      ? 3 * (quarters[quarter] ?? Number(quarter))
      : last !== undefined
        ? Number(last)
        : title.includes("上半年")
          ? 6
          : undefined;
  const named = words.filter(([word]) => title.includes(word));
  const [word, frequency] = named.find(([each]) => each === "半年报") ?? named[0] ?? [];
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month: String(month).padStart(2, "0") }),
    ...(frequency !== undefined && { frequency }),
    ...(word !== undefined && { frequencyWord: word }),
  };
};
