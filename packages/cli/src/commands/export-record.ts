import { cofogTotals, type FiscalRecord, integrationCsv, isCofog } from "@zwgk/tables";
import { UsageError } from "../usage-error.js";

/** What a record can be turned into beside itself and its tables. */
export type ExportTarget = "cofog" | "budget-integration";

export const isExportTarget = (target: string): target is ExportTarget =>
  target === "cofog" || target === "budget-integration";

/** Refuses a function of the unit that has no use, or is none. */
export const refuseUnitFunction = (target: string, given: string | undefined): void => {
  if (given === undefined) return;
  if (target !== "cofog") {
    throw new UsageError({
      zh: "--unit-function 只用于 --to cofog",
      en: "--unit-function goes with --to cofog only",
    });
  }
  if (isCofog(given)) return;
  throw new UsageError({
    zh: `--unit-function 应为 COFOG 代码，如 10.9.0，而不是“${given}”`,
    en: `--unit-function takes a COFOG code, such as 10.9.0, not "${given}"`,
  });
};

/** Totals by COFOG group as JSON, or flat rows for the budget-integration system as CSV, of a record of the right shape. */
export const exportRecord = (
  record: FiscalRecord & { readonly fiscalYear: number },
  target: ExportTarget,
  unitFunction: string | undefined,
): Uint8Array => {
  if (target === "budget-integration") return Buffer.from(integrationCsv(record));
  const totals = cofogTotals(record, unitFunction === undefined ? {} : { unitFunction });
  if (totals === undefined) {
    throw new UsageError({
      zh: "记录没有按功能分类列出的支出表",
      en: "the record has no table of expenditure by functional code",
    });
  }
  return Buffer.from(`${JSON.stringify(totals, null, 2)}\n`);
};
