import type { Language } from "@zwgk/validators";
import Papa from "papaparse";
import {
  type CodeListEntry,
  codeList,
  codeLists,
  isInForce,
  type PublishedCodeList,
  type Span,
} from "../code-lists.js";
import type { Context } from "../context.js";
import {
  codeName,
  codePeriod,
  coverageNames,
  evidenceOf,
  listVerificationNames,
} from "../display/code-words.js";
import { type Field, fieldLines } from "../display/fields.js";
import { tableLines } from "../display/table.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formula } from "../formats/formula.js";
import { inLanguage } from "../language.js";
import type { ListFormat } from "./list-format.js";

/** Also a form that a spreadsheet edits and `validate --codelist` takes back. */
export type CodeListFormat = ListFormat | "csv";

export interface CodeListOptions {
  readonly year?: Span;
  readonly format: CodeListFormat;
  readonly lang: Language;
}

/** Lists the code lists. */
export const listCodeLists = async (
  { format, lang }: CodeListOptions,
  { stdout }: Context,
): Promise<ExitCode> => {
  const lists = codeLists();
  if (format === "json") await stdout.write(`${JSON.stringify(lists, null, 2)}\n`);
  else if (format === "csv") {
    await stdout.write(
      csv(
        lists.map(({ title, size, ...list }) => ({
          ...list,
          zh: title.zh,
          en: title.en,
          size: String(size),
        })),
      ),
    );
  } else {
    const rows = lists.map((list) => [
      list.id,
      inLanguage(list.title, lang),
      String(list.size).padStart(4),
      inLanguage(coverageNames[list.coverage], lang),
      inLanguage(listVerificationNames[list.verification], lang),
    ]);
    for (const line of tableLines(rows)) await stdout.write(`${line}\n`);
  }
  return exitCodes.clean;
};

/** Shows the codes of one list, all or those in force. */
export const showCodeList = async (
  id: string,
  { year, format, lang }: CodeListOptions,
  { stdout, columns }: Context,
): Promise<ExitCode> => {
  const list = codeList(id);
  const shown = { ...list, codes: list.codes.filter((code) => isInForce(code, year)) };
  if (format === "json") await stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else if (format === "csv") await stdout.write(csv(shown.codes));
  else for (const line of listLines(shown, lang, columns)) await stdout.write(`${line}\n`);
  return exitCodes.clean;
};

const csv = (rows: readonly Readonly<Record<string, string>>[]): string =>
  `\ufeff${Papa.unparse([...rows], { escapeFormulae: formula, newline: "\r\n" })}\r\n`;

const listLines = (list: PublishedCodeList, lang: Language, columns: number): string[] => {
  const { id, title, coverage, verification, source, note, codes } = list;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, lang);
  const fields: readonly Field[] = [
    [say("性质", "kind"), [inLanguage(kindOf({ coverage }), lang)]],
    [say("代码数", "codes"), [String(codes.length)]],
    [say("把握", "how sure"), [inLanguage(listVerificationNames[verification], lang)]],
    [say("来源", "source"), [source]],
    [say("说明", "remarks"), note === undefined ? [] : [note]],
  ];
  const rows = codes.map((code) => [
    code["code"] ?? "",
    inLanguage(codeName(code), lang),
    inLanguage(codePeriod(code), lang),
    inLanguage(evidenceOf(code), lang),
    otherColumns(code),
  ]);
  return [id, inLanguage(title, lang), "", ...fieldLines(fields, columns), "", ...tableLines(rows)];
};

const kindOf = ({ coverage }: Pick<CodeListEntry, "coverage">): { zh: string; en: string } =>
  coverage === "closed"
    ? { zh: "封闭：表外的代码是错误", en: "closed: another code is an error" }
    : { zh: "开放：表外的代码可能正确", en: "open: another code may be right" };

const shownApart: ReadonlySet<string> = new Set(["code", "zh", "en", "from", "to", "evidence", "note"]);

/** What a list has of its own, such as the codes of another list. */
const otherColumns = (code: Readonly<Record<string, string>>): string =>
  Object.entries(code)
    .flatMap(([column, value]) => (shownApart.has(column) || value === "" ? [] : [value]))
    .join("  ");
