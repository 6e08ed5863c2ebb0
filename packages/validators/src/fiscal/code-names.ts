import type { CodeList } from "../code-list.js";
import { economicDepartmentNames } from "../generated/code-names/economic-department.js";
import { economicGovernmentNames } from "../generated/code-names/economic-government.js";
import { functionalNames } from "../generated/code-names/functional.js";
import { compactName } from "./balance-side.js";
import type { DatedName } from "./dated-name.js";

/** First digit of the codes of a classification: 2 functional, 3 departmental economic, 5 governmental economic. */
export type FirstDigit = 2 | 3 | 5;

type Names = ReadonlyMap<string, readonly DatedName[]>;

/** What a list says of codes. */
export interface CodeNames {
  /** Given by the caller, and so whole: a code it does not have is unknown. The built-in lists are partial. */
  readonly loaded: boolean;
  readonly names: Names;
  /** Codes that have the name, or had it. */
  codesNamed(name: string): readonly string[];
}

/** The lists names are compared with. */
export interface CodeLists {
  /** The list that speaks for a year: the loaded one within its dates, otherwise the built-in one. */
  namesFor(digit: FirstDigit, year: number): CodeNames;
}

const codeNames = (names: Names, loaded: boolean): CodeNames => {
  let byName: Map<string, string[]> | undefined;
  return {
    loaded,
    names,
    codesNamed(name) {
      byName ??= indexed(names);
      return byName.get(compactName(name)) ?? [];
    },
  };
};

const indexed = (names: Names): Map<string, string[]> => {
  const byName = new Map<string, string[]>();
  for (const [code, entries] of names) {
    for (const name of new Set(entries.map((entry) => compactName(entry.name)))) {
      const codes = byName.get(name) ?? [];
      codes.push(code);
      byName.set(name, codes);
    }
  }
  return byName;
};

const builtInNames: Readonly<Record<FirstDigit, CodeNames>> = {
  2: codeNames(functionalNames, false),
  3: codeNames(economicDepartmentNames, false),
  5: codeNames(economicGovernmentNames, false),
};

/** The lists as they are published. */
export const builtInCodeLists: CodeLists = { namesFor: (digit) => builtInNames[digit] };

interface Loaded {
  readonly names: CodeNames;
  /** Years the list speaks for. */
  readonly from: string;
  readonly to: string;
}

/** Lists that were found without fault, in the place of the built-in ones. */
export const codeListsWith = (lists: readonly CodeList[]): CodeLists => {
  if (lists.length === 0) return builtInCodeLists;
  const loaded: Readonly<Record<FirstDigit, Loaded | undefined>> = {
    2: loadedList("2", lists),
    3: loadedList("3", lists),
    5: loadedList("5", lists),
  };
  return {
    namesFor: (digit, year) => {
      const list = loaded[digit];
      const speaks = list !== undefined && list.from <= String(year) && String(year) <= list.to;
      return speaks ? list.names : builtInNames[digit];
    },
  };
};

const loadedList = (digit: string, lists: readonly CodeList[]): Loaded | undefined => {
  const names = new Map<string, DatedName[]>();
  let [earliest, latest] = ["9999", ""];
  for (const { codes } of lists) {
    for (const { code, zh, from = "", to = "" } of codes) {
      if (!code.startsWith(digit)) continue;
      const entries = names.get(code) ?? [];
      entries.push({ name: zh.trim(), ...(from !== "" && { from }), ...(to !== "" && { to }), seen: true });
      names.set(code, entries);
      if (from.slice(0, 4) < earliest) earliest = from.slice(0, 4);
      const last = to === "" ? "9999" : to.slice(0, 4);
      if (last > latest) latest = last;
    }
  }
  return names.size === 0 ? undefined : { names: codeNames(names, true), from: earliest, to: latest };
};
