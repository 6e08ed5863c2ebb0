import { cofogOf } from "@zwgk/tables";
import type { Language, Text } from "@zwgk/validators";
import Papa from "papaparse";
import {
  type Code,
  codeList,
  codesAbove,
  entriesOf,
  isInForce,
  levelOf,
  type PublishedCodeList,
  type Span,
} from "../code-lists.js";
import type { Context } from "../context.js";
import { codeName, codePeriod, confidenceOf, evidenceOf } from "../display/code-words.js";
import { type Field, fieldLines } from "../display/fields.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { inLanguage } from "../language.js";
import { UsageError } from "../usage-error.js";
import type { CodeListOptions } from "./code-lists.js";

/** A code and what is known of it. */
interface CodeCard {
  readonly list: string;
  readonly code: string;
  readonly level?: Text;
  /** The names it has, or had, the latest first. */
  readonly entries: readonly Code[];
  /** Names documents print beside the listed one; which is right is not known. */
  readonly alsoPrinted?: readonly string[];
  /** The codes above it, the highest first, with their names. */
  readonly above: readonly Code[];
  readonly cofog?: ReturnType<typeof cofogOf>;
  /** Rows of the crosswalk between the economic classifications that name it. */
  readonly crosswalk?: readonly Code[];
}

/** Shows one code: its names and when they hold, what is above it, where it belongs in other classifications. */
export const showCode = async (
  id: string,
  code: string,
  { year, format, lang }: CodeListOptions,
  { stdout, columns }: Context,
): Promise<ExitCode> => {
  const card = cardOf(codeList(id), code, year);
  if (format === "json") await stdout.write(`${JSON.stringify(card, null, 2)}\n`);
  else if (format === "csv")
    await stdout.write(`\ufeff${Papa.unparse([...card.entries], { newline: "\r\n" })}\r\n`);
  else for (const line of cardLines(card, lang, columns)) await stdout.write(`${line}\n`);
  return exitCodes.clean;
};

const cardOf = (list: PublishedCodeList, code: string, year: Span | undefined): CodeCard => {
  const all = entriesOf(list, code);
  const entries = latestFirst(all.filter((entry) => isInForce(entry, year)));
  if (entries.length === 0) throw notInForce(code, all);
  const level = levelOf(code);
  const above = codesAbove(code).flatMap((each) =>
    latestFirst(list.codes.filter((entry) => entry["code"] === each && isInForce(entry, year))),
  );
  const cofog = list.id === "functional" ? cofogOf(code) : undefined;
  const crosswalk = list.id.startsWith("economic-") ? crosswalkOf(code) : undefined;
  const alsoPrinted = Object.hasOwn(list.alsoPrinted ?? {}, code) ? list.alsoPrinted?.[code] : undefined;
  return {
    list: list.id,
    code,
    ...(level !== undefined && { level }),
    entries,
    ...(alsoPrinted !== undefined && { alsoPrinted }),
    above,
    ...(cofog !== undefined && { cofog }),
    ...(crosswalk !== undefined && { crosswalk }),
  };
};

const latestFirst = (entries: readonly Code[]): Code[] =>
  [...entries].sort((a, b) => ((a["to"] || "9999") < (b["to"] || "9999") ? 1 : -1));

const notInForce = (code: string, entries: readonly Code[]): UsageError => {
  const known = (lang: Language): string =>
    entries.map((entry) => `${entry["zh"]} ${inLanguage(codePeriod(entry), lang)}`).join(", ");
  return new UsageError({
    zh: `${code} 在所问的时间没有使用：${known("zh-CN")}`,
    en: `${code} is not in force at the time asked for: ${known("en")}`,
  });
};

/** Rows for a governmental code, or for the departmental codes it takes in, by whole classes too. */
const crosswalkOf = (code: string): readonly Code[] =>
  codeList("economic-crosswalk").codes.filter(
    (row) =>
      row["code"]?.startsWith(code) === true ||
      row["departmentCodes"]?.split(" ").some((each) => each === code || each === code.slice(0, 3)) === true,
  );

const cardLines = (card: CodeCard, lang: Language, columns: number): string[] => {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, lang);
  const { code, level, entries, alsoPrinted = [], above, cofog, crosswalk = [] } = card;
  const fields: readonly Field[] = [
    [say("名称", "name"), entries.map((entry) => nameLine(entry, lang))],
    [say("也印作", "also printed as"), alsoPrinted],
    [say("级次", "level"), level === undefined ? [] : [inLanguage(level, lang)]],
    [
      say("上级", "above"),
      above.map((entry) => `${entry["code"]} ${nameLine({ ...entry, note: "" }, lang)}`),
    ],
    [
      "COFOG",
      cofog === undefined
        ? []
        : [
            [
              cofog.cofog,
              inLanguage(confidenceOf(cofog.confidence), lang),
              cofog.code === code ? "" : say(`按 ${cofog.code}`, `as ${cofog.code}`),
              cofog.staffCost
                ? say("单位缴费，应随单位的职能", "staff cost: follows what the unit does")
                : "",
              cofog.note,
            ]
              .filter((part) => part !== "")
              .join(say("，", ", ")),
          ],
    ],
    [
      say("对照", "crosswalk"),
      crosswalk.map(
        (row) =>
          `${row["code"]} ${row["zh"]} ← ${row["departmentCodes"]}${row["note"] ? `（${row["note"]}）` : ""}`,
      ),
    ],
  ];
  return [
    `${card.list} ${code}`,
    inLanguage(codeName(entries[0] ?? {}), lang),
    "",
    ...fieldLines(fields, columns),
  ];
};

const nameLine = (entry: Code, lang: Language): string =>
  [codeName(entry), codePeriod(entry), evidenceOf(entry), { zh: entry["note"] ?? "", en: "" }]
    .map((text) => inLanguage(text, lang))
    .filter((text) => text !== "")
    .join("  ");
