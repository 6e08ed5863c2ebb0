import {
  type Calendar,
  CalendarDataError,
  type CalendarYear,
  createCalendar,
  type RegionalOverlay,
} from "@zwgk/workdays";
import { type JsonFile, readJsonFile } from "../input/json-file.js";
import { UsageError } from "../usage-error.js";

/** The national calendar with the years and regional days of files; a later file counts over an earlier one. */
export const readCalendar = async (files: readonly string[], cwd: string): Promise<Calendar> => {
  const years: JsonFile[] = [];
  const overlays: JsonFile[] = [];
  for (const name of files) {
    const file = await readJsonFile(name, cwd, { zh: "日历文件", en: "the calendar" });
    (isRegional(file.value) ? overlays : years).push(file);
  }
  try {
    return createCalendar({
      years: years.map(({ value }) => value as CalendarYear),
      overlays: overlays.map(({ value }) => value as RegionalOverlay),
    });
  } catch (error) {
    if (error instanceof CalendarDataError) throw await refusal(error, { years, overlays });
    throw error;
  }
};

const isRegional = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "region");

/** Says where in which file, instead of where in what the library was given. */
const refusal = async (
  { path, text }: CalendarDataError,
  files: { readonly years: readonly JsonFile[]; readonly overlays: readonly JsonFile[] },
): Promise<UsageError> => {
  const place = await placeOf(path, files);
  return new UsageError({ zh: text.zh.replace(path, () => place), en: text.en.replace(path, () => place) });
};

const placeOf = async (
  path: string,
  files: { readonly years: readonly JsonFile[]; readonly overlays: readonly JsonFile[] },
): Promise<string> => {
  const [, list, index = "", inside = ""] = /^(years|overlays)\[([0-9]+)\]\.?(.*)$/.exec(path) ?? [];
  const file = list === undefined ? undefined : files[list as keyof typeof files][Number(index)];
  // A year that is missing between others is in no file.
  if (file === undefined) return "--calendar";
  const [{ pointer }, { linesOfValues }] = await Promise.all([
    import("@zwgk/validators"),
    import("../input/value-lines.js"),
  ]);
  const named = pointer(...(inside.match(/[^.[\]]+/g) ?? []));
  const line = linesOfValues(file.text, [named])(named);
  return `${file.file}:${line}${inside === "" ? "" : `: ${inside}`}`;
};
