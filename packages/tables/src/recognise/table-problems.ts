import type { Grid } from "../grid.js";
import { addressOf } from "../grid.js";
import type { TableProblem } from "../problem.js";
import type { Found } from "./find-tables.js";
import { titleAddress } from "./find-tables.js";

export const notInRecord = (found: Found): TableProblem => ({
  severity: "info",
  address: titleAddress(found),
  message: {
    zh: `“${found.title}”不是本记录的表，没有读入。`,
    en: `“${found.title}” is no table of this record and was not read.`,
  },
});

export const printedTwice = (found: Found, before: Found): TableProblem => ({
  severity: "error",
  address: titleAddress(found),
  message: {
    zh: `“${found.title}”与 ${titleAddress(before)} 的“${before.title}”是同一张表，又不是它的续页，只读了前一张。`,
    en: `“${found.title}” is the same table as “${before.title}” at ${titleAddress(before)} and does not go on with it; only that one was read.`,
  },
});

export const withoutHeadings = (found: Found): TableProblem => ({
  severity: "error",
  address: titleAddress(found),
  message: {
    zh: `“${found.title}”下面没有认出表头，没有读入；其中有金额。`,
    en: `No headings were recognised below “${found.title}”, which holds amounts; it was not read.`,
  },
});

export const withoutUnit = (found: Found): TableProblem => ({
  severity: "error",
  address: titleAddress(found),
  message: {
    zh: `“${found.title}”没有写“单位：元”或“单位：万元”，不知道金额的单位。`,
    en: `“${found.title}” does not say 单位：元 or 单位：万元, so the unit of its amounts is not known.`,
  },
});

export const nothingFound = (grids: readonly Grid[]): TableProblem => {
  const [first] = grids;
  return {
    severity: "error",
    address: first === undefined ? "" : addressOf(first, 0, 0),
    message: {
      zh: "没有找到部门预算或决算的表：找的是以“表”结尾的表名和下面的表头。",
      en: "No table of a department's budget or final accounts was found: a title ending in 表 with headings below.",
    },
  };
};
