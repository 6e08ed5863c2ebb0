import type { Coverage, CoverageStatus, Language, Text } from "@zwgk/validators";
import pico from "picocolors";
import { printable } from "../display/printable.js";
import { tableLines } from "../display/table.js";
import { truncate } from "../display/width.js";
import { counted, inLanguage } from "../language.js";
import { cellRemark } from "./cell-remark.js";
import { statusWords, unnamedUnit } from "./words.js";

/** A line for each row and unit, then what stands outside the catalogue, then the sum. */
export const coverageText = (
  coverage: Coverage,
  lang: Language,
  color: boolean,
  placeOf: (index: number) => string,
): string => {
  const say = (text: Text): string => inLanguage(text, lang);
  const colors = pico.createColors(color);
  const paint: Readonly<Record<CoverageStatus, (text: string) => string>> = {
    published: colors.green,
    late: colors.yellow,
    missing: colors.red,
    "not-due": colors.dim,
  };
  const titles = [
    { zh: "序号", en: "row" },
    { zh: "事项", en: "item" },
    { zh: "单位", en: "unit" },
    { zh: "状态", en: "status" },
    { zh: "说明", en: "remarks" },
  ].map(say);
  const lines = coverage.rows.flatMap(({ number, item, cells }) =>
    cells.map((cell) => [
      shown(number),
      shown(item),
      shown(cell.unit ?? say(unnamedUnit)),
      paint[cell.status](say(statusWords[cell.status])),
      say(cellRemark(cell)),
    ]),
  );
  const outside = coverage.outside.map(({ index, recordType, reason }) => [
    printable(placeOf(index)),
    recordType,
    say(reason),
  ]);
  const heading = say({ zh: "目录以外的记录：", en: "Records outside the catalogue:" });
  return [
    ...(lines.length === 0 ? [] : tableLines([titles, ...lines])),
    ...(outside.length === 0 ? [] : ["", heading, ...tableLines(outside)]),
    say(sum(coverage)),
    "",
  ].join("\n");
};

const shown = (text: string): string => truncate(printable(text), 40);

/** `截至 2026-08-01：目录 2 项，已公开 1，没有公开 1` */
export const sum = ({ asOf, rows, summary }: Coverage): Text => {
  const statuses = (Object.keys(statusWords) as CoverageStatus[]).filter((status) => summary[status] > 0);
  const outside = summary.outside;
  return {
    zh: [
      `截至 ${asOf}：目录 ${rows.length} 项`,
      ...statuses.map((status) => `${statusWords[status].zh} ${summary[status]}`),
      ...(outside > 0 ? [`目录以外 ${outside} 条`] : []),
    ].join("，"),
    en: [
      `As of ${asOf}: ${counted(rows.length, "row")}`,
      ...statuses.map((status) => `${statusWords[status].en} ${summary[status]}`),
      ...(outside > 0 ? [`${outside} outside the catalogue`] : []),
    ].join(", "),
  };
};
