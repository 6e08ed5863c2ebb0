import type { RecordByType } from "@zwgk/schemas/types";
import { type Coverage, coverage as coverageOf, type Language } from "@zwgk/validators";
import { readCalendar } from "../calendar/calendar-files.js";
import type { Context } from "../context.js";
import { coverageCsv } from "../coverage/csv.js";
import { coverageHtml } from "../coverage/html.js";
import { coverageText } from "../coverage/text.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { type PageFormat, type PageRequest, writePages } from "../output/page-output.js";
import { refuseOverInputs } from "../output/refuse-outputs.js";
import { recordTypes } from "../record-types.js";
import { recordsToExport } from "./records-to-export.js";

export interface CoverageOptions {
  readonly year?: number;
  readonly asOf?: string;
  readonly format: PageFormat;
  readonly output: readonly PageRequest[];
  readonly calendar: readonly string[];
  readonly lang: Language;
}

const anyType = recordTypes.map(({ id }) => id) as (keyof RecordByType)[];

/** Lays records beside a catalogue and says what is published, late and missing. */
export const coverage = async (
  catalogueFile: string,
  inputs: readonly string[],
  options: CoverageOptions,
  context: Context,
): Promise<ExitCode> => {
  const { asOf = context.today, year, format, output, lang } = options;
  const calendar = await readCalendar(options.calendar, context.cwd);
  const catalogue = await recordsToExport(
    [catalogueFile],
    ["disclosure-catalogue-item"],
    { zh: "目录事项", en: "row of a catalogue" },
    lang,
    context,
  );
  const read = await recordsToExport(inputs, anyType, { zh: "记录", en: "record" }, lang, context);
  await refuseOverInputs(
    output,
    { sources: [...catalogue.paths, ...read.paths].map((path) => ({ file: path, path })) },
    context,
  );
  const laid = coverageOf(catalogue.records, read.records, {
    asOf,
    calendar,
    ...(year !== undefined && { year }),
  });
  const placeOf = (index: number): string => read.at(index, "");
  const written = (as: PageFormat, color: boolean): string => {
    if (as === "json") return `${JSON.stringify(withPlaces(laid, placeOf), null, 2)}\n`;
    if (as === "csv") return coverageCsv(laid, lang, placeOf);
    if (as === "html") return coverageHtml(laid, lang, placeOf);
    return coverageText(laid, lang, color, placeOf);
  };
  await context.stdout.write(written(format, context.color));
  await writePages(output, (as) => written(as, false), context);
  const { late, missing, outside } = laid.summary;
  return late + missing + outside > 0 ? exitCodes.findings : exitCodes.clean;
};

/** The same, each record outside the catalogue with the place it was read from. */
const withPlaces = (laid: Coverage, placeOf: (index: number) => string): object => ({
  ...laid,
  outside: laid.outside.map((record) => ({ ...record, place: placeOf(record.index) })),
});
