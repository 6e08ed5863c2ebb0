import type { Coverage, Language, Text } from "@zwgk/validators";
import Papa from "papaparse";
import { formula } from "../formats/formula.js";
import { inLanguage } from "../language.js";
import { cellRemark } from "./cell-remark.js";
import { frequencyWords, statusWords, unnamedUnit } from "./words.js";

const columns: readonly Text[] = [
  { zh: "序号", en: "row" },
  { zh: "事项", en: "item" },
  { zh: "公开频次", en: "frequency" },
  { zh: "单位", en: "unit" },
  { zh: "状态", en: "status" },
  { zh: "记录数", en: "records" },
  { zh: "迟公开", en: "late" },
  { zh: "缺少的期", en: "missing periods" },
  { zh: "说明", en: "remarks" },
];

/** A line for each row and unit, and one for each record outside the catalogue. */
export const coverageCsv = (
  { rows, outside }: Coverage,
  lang: Language,
  placeOf: (index: number) => string,
): string => {
  const say = (text: Text): string => inLanguage(text, lang);
  const cells = rows.flatMap(({ number, item, frequency, cells }) =>
    cells.map((cell) => [
      number,
      item,
      frequency === undefined ? "" : say(frequencyWords[frequency] as Text),
      cell.unit ?? say(unnamedUnit),
      say(statusWords[cell.status]),
      cell.records.length,
      cell.records.filter(({ late }) => late).length,
      cell.missingPeriods.join(" "),
      say(cellRemark(cell)),
    ]),
  );
  const beside = say({ zh: "目录以外", en: "outside the catalogue" });
  const others = outside.map(({ index, recordType, unit = "", reason }) => [
    "",
    recordType,
    "",
    unit,
    beside,
    1,
    "",
    "",
    `${placeOf(index)}: ${say(reason)}`,
  ]);
  return `${Papa.unparse([columns.map(say), ...cells, ...others], { escapeFormulae: formula })}\r\n`;
};
