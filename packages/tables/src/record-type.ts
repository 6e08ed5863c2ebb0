import type { FiscalRecordType } from "./forms.js";
import { formOf, isTitle, plainTitle } from "./forms.js";

/** Which record the titles make up: final accounts say 决算. */
export const recordTypeOf = (texts: readonly string[]): FiscalRecordType | undefined => {
  const titles = texts.filter(isTitle).map(plainTitle);
  const final = titles.filter(
    (title) => title.includes("决算") && formOf(title, "department-final-accounts"),
  );
  const budget = titles.filter((title) => !title.includes("决算") && formOf(title, "department-budget"));
  if (final.length === 0 && budget.length === 0) return undefined;
  return final.length >= budget.length ? "department-final-accounts" : "department-budget";
};
