export type { Remark } from "./annotate/remark.js";
export type { AnnotateOptions } from "./annotate.js";
export { annotate } from "./annotate.js";
export type { CofogConfidence, CofogOptions, CofogPlace, CofogTotals } from "./export/cofog.js";
export { cofogOf, cofogTotals, isCofog } from "./export/cofog.js";
export type { IntegrationRow } from "./export/integration-rows.js";
export { integrationCsv, integrationRows } from "./export/integration-rows.js";
export type { FiscalRecordType } from "./forms.js";
export type { Cell, CellNote, Grid } from "./grid.js";
export { addressOf, parseAddress } from "./grid.js";
export type { Limits } from "./limits.js";
export { defaultLimits } from "./limits.js";
export { nationalCodes } from "./national-columns/codes.js";
export type {
  CodesByColumn,
  NationalCells,
  NationalRecord,
  NationalRecordType,
  NationalRow,
  NationalValue,
  NotTravelled,
} from "./national-columns/columns.js";
export { hasNationalColumns } from "./national-columns/columns.js";
export type { ImportOptions, NationalImport } from "./national-columns/from-national-columns.js";
export { fromNationalColumns } from "./national-columns/from-national-columns.js";
export { nationalCsv, nationalRowsOfCsv } from "./national-columns/national-csv.js";
export type { ExportOptions, NationalExport } from "./national-columns/to-national-columns.js";
export { toNationalColumns } from "./national-columns/to-national-columns.js";
export type { Bilingual, TableProblem } from "./problem.js";
export { TableFileError } from "./problem.js";
export { decodeText } from "./read/text.js";
export { isTranscription, readTranscription } from "./read/transcription.js";
export type { ReadOptions, RecordReading } from "./read-record.js";
export { cellOf, readRecord, recordFromGrids } from "./read-record.js";
export type { ReadFileOptions, TableFormat } from "./read-tables.js";
export { readTables } from "./read-tables.js";
export type { FiscalRecord } from "./write/layout.js";
export { writeRecord } from "./write-record.js";
export type { TemplateOptions } from "./write-template.js";
export { writeTemplate } from "./write-template.js";
