import type { Coverage, CoverageStatus, Language, Text } from "@zwgk/validators";
import { type HtmlCell, type HtmlTable, htmlPage } from "../display/html-page.js";
import { inLanguage } from "../language.js";
import { cellRemark } from "./cell-remark.js";
import { sum } from "./text.js";
import { statusWords, unnamedUnit } from "./words.js";

type Say = (text: Text) => string;

const tones = { published: "good", late: "waiting", missing: "bad", "not-due": "none" } as const;

/** The matrix of rows by units as a page to read and to print, and what stands outside the catalogue. */
export const coverageHtml = (
  coverage: Coverage,
  lang: Language,
  placeOf: (index: number) => string,
): string => {
  const say: Say = (text) => inLanguage(text, lang);
  return htmlPage({
    title: say({ zh: "主动公开目录落实情况", en: "What of the disclosure catalogue is published" }),
    lang,
    lines: [say(sum(coverage))],
    tables: [
      unitTable(coverage, say),
      matrix(coverage, say),
      ...(coverage.outside.length === 0 ? [] : [outsideTable(coverage, say, placeOf)]),
    ],
  });
};

const unitTable = ({ rows }: Coverage, say: Say): HtmlTable => {
  const byUnit = new Map<string, CoverageStatus[]>();
  for (const { unit, status } of rows.flatMap(({ cells }) => cells)) {
    const name = unit ?? say(unnamedUnit);
    byUnit.set(name, [...(byUnit.get(name) ?? []), status]);
  }
  const statuses = Object.keys(statusWords) as CoverageStatus[];
  return {
    caption: say({ zh: "各单位", en: "By unit" }),
    columns: [say({ zh: "单位", en: "unit" }), ...statuses.map((status) => say(statusWords[status]))],
    rows: [...byUnit].map(([name, own]) => [
      { text: name, isHeading: true },
      ...statuses.map((status) => ({ text: String(own.filter((each) => each === status).length) })),
    ]),
  };
};

const matrix = ({ rows, units }: Coverage, say: Say): HtmlTable => {
  const columns = [
    ...units,
    ...(rows.some(({ cells }) => cells.some(({ unit }) => unit === undefined)) ? [undefined] : []),
  ];
  return {
    caption: say({ zh: "目录事项 × 单位", en: "Rows by units" }),
    columns: [
      say({ zh: "序号", en: "row" }),
      say({ zh: "事项", en: "item" }),
      ...columns.map((unit) => unit ?? say(unnamedUnit)),
    ],
    rows: rows.map(({ number, item, cells }): HtmlCell[] => [
      { text: number, isHeading: true },
      { text: item },
      ...columns.map((unit): HtmlCell => {
        const cell = cells.find((each) => each.unit === unit);
        if (cell === undefined) return { text: "", tone: "none" };
        const remark = say(cellRemark(cell));
        const word = say(statusWords[cell.status]);
        return { text: remark === "" ? word : `${word} · ${remark}`, tone: tones[cell.status] };
      }),
    ]),
  };
};

const outsideTable = ({ outside }: Coverage, say: Say, placeOf: (index: number) => string): HtmlTable => ({
  caption: say({ zh: "目录以外的记录", en: "Records outside the catalogue" }),
  columns: [
    say({ zh: "记录", en: "record" }),
    say({ zh: "类型", en: "type" }),
    say({ zh: "单位", en: "unit" }),
    say({ zh: "原因", en: "reason" }),
  ],
  rows: outside.map(({ index, recordType, unit = "", reason }) => [
    { text: placeOf(index), isHeading: true },
    { text: recordType },
    { text: unit },
    { text: say(reason) },
  ]),
});
