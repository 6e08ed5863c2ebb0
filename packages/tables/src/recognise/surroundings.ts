import type { Grid } from "../grid.js";
import type { Found } from "./find-tables.js";
import { ownCells } from "./find-tables.js";

/** What is printed around a table's figures. */
export interface Surroundings {
  readonly unit?: "CNY" | "CNY-10k";
  readonly decimals?: number;
  readonly printedNumber?: string;
  readonly publisher?: string;
  readonly fundScope?: string;
}

const unitLine = /单位[:：]?\s*(?:人民币)?\s*(万元|元)/;
const unitInBrackets = /[（(](万元|元)[)）]/;
const decimalsLine = /[（(]([0-6])位小数[)）]/;
const number =
  /^表号[:：](.+)$|(公开[0-9０-９]+表|预算公开[0-9０-９]+表|附表[0-9０-９一二三四五六七八九十]+|^表[0-9０-９一二三四五六七八九十]+(?:-[0-9]+)?$)/;
const fundScopeLine = /^资金口径[:：](一般公共预算财政拨款|财政拨款)$/;
const publisherLine =
  /^(?:部门|单位|编制单位|编制部门|填报单位|预算单位|公开单位|单位名称|部门名称)(?:名称)?(?:[(（]盖章[)）])?[:：]\s*(.+?)\s*(?:(?:金额)?单位[:：].*)?$/;

/** Reads the unit, the table's number and the publisher from the lines above the figures. */
export const readSurroundings = (found: Found, headerEnd: number): Surroundings => {
  const lines = linesAbove(found, headerEnd);
  const pick = (pattern: RegExp): string | undefined => {
    for (const line of lines) {
      const match = pattern.exec(line);
      if (match !== null) return match[1] ?? match[2];
    }
    return undefined;
  };
  const unit = pick(unitLine) ?? pick(unitInBrackets);
  const decimals = pick(decimalsLine);
  const printedNumber = pick(number);
  const fundScope = pick(fundScopeLine);
  const publisher = pick(publisherLine);
  return {
    ...(unit === undefined ? {} : { unit: unit === "元" ? "CNY" : "CNY-10k" }),
    ...(decimals === undefined ? {} : { decimals: Number(decimals) }),
    ...(printedNumber === undefined ? {} : { printedNumber }),
    ...(fundScope === undefined
      ? {}
      : { fundScope: fundScope === "财政拨款" ? "fiscal-appropriation" : "general-public-budget" }),
    ...(publisher === undefined || /^.{0,2}元$/.test(publisher) ? {} : { publisher }),
  };
};

/** The title's row and those to the end of the headings; before the title, lines that are of no table. */
const linesAbove = ({ grid, titleRow }: Found, headerEnd: number): string[] => {
  const lines: string[] = [];
  const inside = textsOf(grid, Math.max(titleRow, 0), headerEnd);
  for (let row = titleRow - 1; row >= Math.max(0, titleRow - 3); row -= 1) {
    const texts = textsOf(grid, row, row + 1);
    if (texts.length > 3 || texts.some((text) => text.length > 60)) break;
    lines.push(...texts);
  }
  return [...inside, ...lines, ...(titleRow <= 0 ? [...grid.before].reverse() : [])];
};

const textsOf = (grid: Grid, start: number, end: number): string[] => {
  const texts: string[] = [];
  for (let row = start; row < end; row += 1) texts.push(...ownCells(grid, row).map(({ text }) => text));
  return texts;
};
