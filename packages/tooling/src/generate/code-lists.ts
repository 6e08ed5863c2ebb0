import Papa from "papaparse";
import { camelCase } from "../names.js";
import { list, read, readJson } from "../repository.js";
import { type GeneratedFiles, json, typescript } from "./generated-file.js";

/** `codelists/<list>/codelist.json`: what the list is, where it comes from, how far it may be trusted. */
interface CodeListInfo {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** `closed`: a code outside the list is an error of shape. `open`: it is a question. */
  readonly coverage: "open" | "closed";
  /** As in `sources/`: how far the origin was read. */
  readonly verification: "text-read" | "excerpt-read" | "observed" | "recalled" | "own";
  readonly source: string;
  readonly version: string;
  /**
   * Rules look codes up in the list, so `@zwgk/validators` carries it as a module: the names by code, `rows`
   * with every column, `named-rows` with the Chinese name too, or of a long `hierarchy` in pairs of digits
   * which codes there are.
   */
  readonly usedByRules?: true | "rows" | "named-rows" | "hierarchy";
  /** Names that documents print beside the listed one, where nothing read tells which of them is right. */
  readonly alsoPrinted?: Readonly<Record<string, readonly string[]>>;
  readonly note?: string;
}

export interface CodeList extends CodeListInfo {
  readonly codes: readonly Readonly<Record<string, string>>[];
}

export const codeLists = (): CodeList[] =>
  list("packages/schemas/codelists/*/codelist.json").map((path) => {
    const csv = path.replace("codelist.json", "codes.csv");
    const { data, errors } = Papa.parse<Record<string, string>>(read(csv), {
      header: true,
      skipEmptyLines: true,
    });
    if (errors[0] !== undefined) throw new Error(`${csv}, row ${errors[0].row}: ${errors[0].message}`);
    return { ...readJson<CodeListInfo>(path), codes: data };
  });

/** The published JSON of every list and of their index, the codes of closed lists for the schemas' enums, and names for rules. */
export const generateCodeLists = (): GeneratedFiles => {
  const files = new Map<string, string>();
  const all = codeLists();
  const index = all.map(({ id, title, coverage, verification, codes, version }) => ({
    id,
    title,
    coverage,
    verification,
    version,
    size: codes.length,
  }));
  files.set(
    "packages/schemas/generated/code-lists.json",
    json("packages/schemas/codelists", { codeLists: index }),
  );
  for (const codeList of all) {
    const { id, codes, coverage, usedByRules } = codeList;
    const source = `packages/schemas/codelists/${id}`;
    files.set(`packages/schemas/generated/codelists/${id}.json`, json(source, codeList));
    if (coverage === "closed") {
      const names = codes.map(({ code }) => JSON.stringify(code)).join(", ");
      files.set(
        `packages/schemas/generated/codes/${id}.ts`,
        typescript(source, `export const ${camelCase(id)}Codes = [${names}] as const;`),
      );
    }
    if (usedByRules === true) {
      files.set(`packages/validators/src/generated/code-names/${id}.ts`, datedNames(source, codeList));
    } else if (usedByRules !== undefined) {
      files.set(
        `packages/validators/src/generated/code-lists/${id}.ts`,
        usedByRules === "hierarchy"
          ? hierarchy(source, codeList)
          : rows(source, codeList, usedByRules === "named-rows"),
      );
    }
  }
  return files;
};

/** What speaks for a name, but not for the years it is listed for. */
const unsure: ReadonlySet<string> = new Set(["recalled", "older-list"]);

/** Every row as it is in the table, without the columns that are for people; the Chinese name where it is asked for. */
const rows = (source: string, { id, codes }: CodeList, named: boolean): string => {
  const [first = {}, ...others] = codes.map(({ zh = "", en: _en, note: _note, ...row }) =>
    named ? { zh, ...row } : row,
  );
  const type = Object.keys(first).map((column) => `readonly ${column}: string`);
  const lines = [first, ...others].map((row) => `  ${JSON.stringify(row)},`);
  return typescript(
    source,
    `export const ${camelCase(id)}Rows: readonly { ${type.join("; ")} }[] = [\n${lines.join("\n")}\n];`,
  );
};

/** Codes of a letter and pairs of digits, zeros at the end left out: under each code the last pairs of those below. */
const hierarchy = (source: string, { id, codes }: CodeList): string => {
  const below = new Map<string, string>();
  for (const { code = "" } of codes) {
    const shortest = code.replace(/(00)+$/, "");
    if (shortest.length === 1) continue;
    const parent = shortest.slice(0, -2);
    below.set(parent, (below.get(parent) ?? "") + shortest.slice(-2));
  }
  const lines = [...below].map(([parent, pairs]) => `  ["${parent}", "${pairs}"],`);
  return typescript(
    source,
    `export const ${camelCase(id)}Below: ReadonlyMap<string, string> = new Map([\n${lines.join("\n")}\n]);`,
  );
};

/** Names with the years they hold for, and whether more than memory speaks for them. */
const datedNames = (source: string, { id, codes, alsoPrinted = {} }: CodeList): string => {
  const names = new Map<string, string[]>();
  for (const { code = "", zh = "", from = "", to = "", evidence = "" } of codes) {
    const entry = JSON.stringify({
      name: zh,
      ...(from !== "" && { from }),
      ...(to !== "" && { to }),
      ...(!unsure.has(evidence) && { seen: true }),
    });
    names.set(code, [...(names.get(code) ?? []), entry]);
  }
  for (const [code, printed] of Object.entries(alsoPrinted)) {
    const entries = printed.map((name) => JSON.stringify({ name, seen: true }));
    names.set(code, [...(names.get(code) ?? []), ...entries]);
  }
  const entries = [...names].map(([code, list]) => `  ["${code}", [${list.join(", ")}]],`);
  return typescript(
    source,
    `import type { DatedName } from "../../fiscal/dated-name.js";

export const ${camelCase(id)}Names: ReadonlyMap<string, readonly DatedName[]> = new Map<
  string,
  readonly DatedName[]
>([\n${entries.join("\n")}\n]);`,
  );
};
