import { table } from "../generate/page.js";
import { read } from "../repository.js";
import { countTexts, findingsIn, plantLeaks, publishedRecords } from "./documents.js";
import { ownVectors, runVectors, type VectorResult } from "./vectors.js";

export const privacyPage = "docs/guide/privacy.md";

const start = "<!-- measured by npm run privacy; do not edit from here on -->";
const end = "<!-- end of what is measured -->";

/** Measures on what the project holds; the result is the same in every run. */
export const measurePrivacy = (): string => {
  const documents = publishedRecords();
  const findings = findingsIn(documents);
  const planted = plantLeaks(documents);
  return `\
## 量得的数 Measured

### 例句 Sentences

${vectorTable(runVectors(ownVectors(), false))}

### 真实公开文件 Real published documents

${table(
  ["", ""],
  [
    ["文件 documents", String(documents.length)],
    ["其中的文字 texts in them", String(countTexts(documents))],
    ["报出 reported", String(findings.length)],
  ],
)}

### 植入真实文件的 Planted into real documents

${table(
  ["种类 kind", "植入 planted", "查出 found"],
  planted.map(({ kind, planted: count, found }) => [`\`${kind}\``, String(count), share(found, count)]),
)}`;
};

export const vectorTable = ({
  vectors,
  withoutAny,
  expected,
  found,
  missed,
  falseAlarms,
}: VectorResult): string =>
  table(
    ["", ""],
    [
      ["例句 sentences", String(vectors)],
      ["其中不应报出的 of which nothing is to be found", String(withoutAny)],
      ["查全率 recall", share(found, expected)],
      ["查准率 precision", share(found, found + falseAlarms.length)],
      ["没有查出 missed", missed.join("；") || "无 none"],
      ["误报 false alarms", falseAlarms.join("；") || "无 none"],
    ],
  );

const share = (part: number, whole: number): string =>
  whole === 0 ? "—" : `${part}/${whole} (${((part / whole) * 100).toFixed(1)} %)`;

/** The page with what was measured between its marks. */
export const privacyPageWith = (measured: string): string => {
  const page = read(privacyPage);
  const [before, rest] = [page.slice(0, page.indexOf(start)), page.slice(page.indexOf(end))];
  return `${before}${start}\n\n${measured}\n\n${rest}`;
};
