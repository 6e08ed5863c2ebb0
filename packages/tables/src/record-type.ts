import type { FiscalRecordType } from "./forms.js";
import { formOf, isTitle, plainTitle } from "./forms.js";
import type { Grid } from "./grid.js";
import { addressOf } from "./grid.js";
import type { TableProblem } from "./problem.js";
import { ownCells } from "./recognise/find-tables.js";

/** Which record printed tables make up, and whether that is doubtful. */
export interface DecidedType {
  readonly recordType: FiscalRecordType;
  readonly doubt?: TableProblem;
}

/**
 * Which record the titles make up.
 *
 * Tables of a budget need not say so: official titles such as 部门支出总表 do
 * not. It is doubtful where no title is of either record, or where a heading
 * says 决算数 and no title does.
 */
export const decideRecordType = (grids: readonly Grid[]): DecidedType => {
  const recordType = recordTypeOf(grids.flatMap(titlesIn));
  if (recordType === "department-final-accounts") return { recordType };
  const [first] = grids;
  const place = recordType === undefined ? first && addressOf(first, 0, 0) : finalHeading(grids);
  return { recordType: "department-budget", ...(place !== undefined && { doubt: assumedBudget(place) }) };
};

const titlesIn = (grid: Grid): string[] => [
  grid.name,
  ...grid.before,
  ...grid.rows.flatMap((_, row) => {
    const own = ownCells(grid, row);
    return own.length <= 3 ? own.map(({ text }) => text) : [];
  }),
];

/** Where a heading says that the figures are of final accounts, and not of those of the year before. */
const finalHeading = (grids: readonly Grid[]): string | undefined => {
  for (const grid of grids) {
    for (const row of grid.rows.keys()) {
      const cell = ownCells(grid, row).find(({ text }) => /^(?:本年)?决算数$/.test(text));
      if (cell !== undefined) return addressOf(grid, row, cell.column);
    }
  }
  return undefined;
};

const assumedBudget = (address: string): TableProblem => ({
  severity: "warning",
  address,
  message: {
    zh: "从表名看不出是预算还是决算，按部门预算读；如是决算，请指明记录类型 department-final-accounts。",
    en: "The titles do not tell a budget from final accounts; a budget was read. If these are final accounts, name the record type department-final-accounts.",
  },
});

/** Which record the titles make up: final accounts say 决算. */
const recordTypeOf = (texts: readonly string[]): FiscalRecordType | undefined => {
  const titles = texts.filter(isTitle).map(plainTitle);
  const final = titles.filter(
    (title) => title.includes("决算") && formOf(title, "department-final-accounts"),
  );
  const budget = titles.filter((title) => !title.includes("决算") && formOf(title, "department-budget"));
  if (final.length === 0 && budget.length === 0) return undefined;
  return final.length >= budget.length ? "department-final-accounts" : "department-budget";
};
