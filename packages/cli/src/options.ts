import type { Language } from "@zwgk/validators";
import { Option } from "commander";
import type { FailOn } from "./check/tally.js";
import type { ListFormat } from "./commands/list-format.js";
import type { Draft } from "./commands/schema.js";
import { formatNames } from "./formats/all.js";
import type { FileFormat, FileRequest } from "./output/report-output.js";
import { isPlainDate } from "./plain-date.js";
import { UsageError } from "./usage-error.js";

const languages: readonly Language[] = ["zh-CN", "en"];
const borders: readonly FailOn[] = ["error", "warning", "info", "never"];
const listFormats: readonly ListFormat[] = ["text", "json"];
const fileFormats: readonly FileFormat[] = [...formatNames, "xlsx"];
const drafts: readonly Draft[] = ["2020-12", "draft-07"];

/** Takes one of a few words, and names them when it is none of them. */
export const oneOf =
  <Word extends string>(words: readonly Word[], option: string) =>
  (given: string): Word => {
    const word = words.find((candidate) => candidate === given);
    if (word !== undefined) return word;
    throw new UsageError({
      zh: `${option} 不能是“${given}”；可用：${words.join("、")}`,
      en: `${option} cannot be "${given}"; it takes: ${words.join(", ")}`,
    });
  };

export const langOption = (): Option =>
  new Option("--lang <language>", "语言 · language: zh-CN, en")
    .argParser(oneOf(languages, "--lang"))
    .default("zh-CN");

export const listFormatOption = (): Option =>
  new Option("--format <format>", "text, json").argParser(oneOf(listFormats, "--format")).default("text");

/** For verbs whose only form is JSON. */
export const jsonFormatOption = (): Option =>
  new Option("--format <format>", "json").argParser(oneOf(["json"], "--format")).default("json");

export const draftOption = (): Option =>
  new Option("--draft <draft>", "2020-12, draft-07").argParser(oneOf(drafts, "--draft")).default("2020-12");

export const reportFormatOption = (): Option =>
  new Option("--format <format>", `输出格式 · ${formatNames.join(", ")}`)
    .argParser(oneOf(formatNames, "--format"))
    .default("stylish");

export const outputOption = (): Option =>
  new Option(
    "--output <format=file>",
    "另存一份报告，可重复；xlsx 为标出问题的工作簿副本 · also write a report to a file, repeatable; xlsx is a copy of the workbook with its faults marked",
  )
    .argParser((given: string, before: readonly FileRequest[]) => [...before, fileRequest(given)])
    .default([], "");

const fileRequest = (given: string): FileRequest => {
  const equals = given.indexOf("=");
  const file = given.slice(equals + 1);
  if (equals === -1 || file === "") {
    throw new UsageError({
      zh: `--output 应写作 格式=文件，如 sarif=zwgk.sarif，而不是“${given}”`,
      en: `--output takes FORMAT=FILE, such as sarif=zwgk.sarif, not "${given}"`,
    });
  }
  return { format: oneOf(fileFormats, "--output")(given.slice(0, equals)), file };
};

/** A day that exists. */
export const plainDate =
  (option: string) =>
  (given: string): string => {
    if (isPlainDate(given)) return given;
    throw new UsageError({
      zh: `${option} 应为存在的日期，写作 YYYY-MM-DD，而不是“${given}”`,
      en: `${option} takes a day that exists, as YYYY-MM-DD, not "${given}"`,
    });
  };

export const positiveNumber =
  (option: string) =>
  (given: string): number => {
    if (/^[1-9][0-9]{0,3}$/.test(given)) return Number(given);
    throw new UsageError({
      zh: `${option} 应为正整数，而不是“${given}”`,
      en: `${option} takes a whole number above 0, not "${given}"`,
    });
  };

export const calendarYear = (given: string): number => {
  if (/^[1-9][0-9]{3}$/.test(given)) return Number(given);
  throw new UsageError({
    zh: `年份应为四位数字，如 2026，而不是“${given}”`,
    en: `a year has four digits, such as 2026, not "${given}"`,
  });
};

export const asOfOption = (): Option =>
  new Option(
    "--as-of <date>",
    "按哪一天的规定检查，默认今天（北京时间）· the day to check for, today in Beijing by default",
  ).argParser(plainDate("--as-of"));

/** Asks what was known on a day, where validation asks what holds on it. */
export const knownOnOption = (): Option =>
  new Option(
    "--as-of <date>",
    "只按截至此日已公布的放假安排 · only arrangements published by this day",
  ).argParser(plainDate("--as-of"));

export const calendarOption = (): Option =>
  new Option(
    "--calendar <file>",
    "补充或替换一年的放假安排，或叠加地方节日，可重复 · adds or replaces a year, or lays regional days over it, repeatable",
  )
    .argParser((given: string, before: readonly string[]) => [...before, given])
    .default([], "");

export const codelistOption = (): Option =>
  new Option(
    "--codelist <file>",
    "当年的科目表（CSV、JSON），取代内置的，可重复 · the year's classification codes, in place of the built-in ones, repeatable",
  )
    .argParser((given: string, before: readonly string[]) => [...before, given])
    .default([], "");

export const failOnOption = (): Option =>
  new Option(
    "--fail-on <severity>",
    "达到此级别即退出码 1 · exit 1 from this severity on: error, warning, info, never",
  )
    .argParser(oneOf(borders, "--fail-on"))
    .default("error");
