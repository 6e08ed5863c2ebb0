import type { TableFormat } from "./read-tables.js";
import { writeCsvSheets } from "./write/csv.js";
import { writeHtmlSheets } from "./write/html.js";
import type { FiscalRecord } from "./write/layout.js";
import { layOut } from "./write/layout.js";
import { writeXlsxSheets } from "./write/xlsx.js";

/** Writes a record as the official tables: what is read from them again is the same record. */
export const writeRecord = async (
  record: FiscalRecord,
  { format }: { readonly format: TableFormat },
): Promise<Uint8Array> => {
  const sheets = layOut(record);
  switch (format) {
    case "xlsx":
      return writeXlsxSheets(sheets);
    case "html":
      return new TextEncoder().encode(writeHtmlSheets(sheets, titleOf(record)));
    case "csv":
      return new TextEncoder().encode(writeCsvSheets(sheets));
  }
};

const titleOf = ({ publisher, recordType }: FiscalRecord): string =>
  `${publisher?.name ?? ""}${recordType === "department-budget" ? "部门预算" : "部门决算"}`;
