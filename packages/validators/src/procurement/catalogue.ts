import { procurementCatalogue2022Below } from "../generated/code-lists/procurement-catalogue-2022.js";
import { plainName } from "../plain-name.js";
import type { Category } from "./procurement-budget.js";

/** The first whole year of the 2022 catalogue; earlier budgets may follow the edition of 2013, which is not known. */
export const catalogue2022FirstYear = 2023;

/** A code in half width, its letter large, without spaces. */
export const normalCatalogueCode = (printed: string): string => plainName(printed).toUpperCase();

/** Whether the 2022 catalogue has the code; zeros at the end may be left out. */
export const isInCatalogue2022 = (code: string): boolean => {
  if (!/^[ABC]([0-9]{2}){0,4}$/.test(code)) return false;
  const shortest = code.replace(/(00)+$/, "");
  if (shortest.length === 1) return code.length === 1;
  const below = procurementCatalogue2022Below.get(shortest.slice(0, -2)) ?? "";
  const pair = shortest.slice(-2);
  for (let place = 0; place < below.length; place += 2) {
    if (below.startsWith(pair, place)) return true;
  }
  return false;
};

const categories: Readonly<Record<string, Category>> = { A: "goods", B: "works", C: "services" };

/** What the letter of a code stands for. */
export const categoryOfCode = (code: string): Category | undefined => categories[code.charAt(0)];
