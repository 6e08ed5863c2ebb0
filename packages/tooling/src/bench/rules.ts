import { rules, validate } from "@zwgk/validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { list, read, readJson } from "../repository.js";
import { type BenchTable, nanosecondsEach } from "./side-by-side.js";

const parse = "JSON.parse";
const parseAndAjv = "JSON.parse, JSON Schema by Ajv";
const parseAndRules = "JSON.parse, shape and rules";

const recordTypes = ["department-budget", "department-final-accounts", "procurement-result", "service-guide"];

/** Published documents, from their text to the report, beside what parsing and their JSON Schema alone take. */
export const rulesOnDocuments = async (): Promise<BenchTable> => {
  const rows: Record<string, Record<string, string>> = {};
  for (const recordType of recordTypes) {
    const texts = list(`examples/published-documents/records/${recordType}/*.json`).map((path) =>
      JSON.stringify(JSON.parse(read(path))),
    );
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    const isValid = ajv.compile(readJson<object>(`packages/schemas/json-schema/${recordType}.json`));
    const nanoseconds = await nanosecondsEach<string, unknown>(recordType, texts, [
      { name: parse, run: (text) => JSON.parse(text) },
      { name: parseAndAjv, run: (text) => isValid(JSON.parse(text)) },
      { name: parseAndRules, run: (text) => validate(JSON.parse(text)).findings.length },
    ]);
    const seconds = (nanoseconds(parseAndRules) - nanoseconds(parse)) / 1e9;
    const own = rules.filter(({ code }) => code.startsWith(`${recordType}/`)).length;
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
    rows[recordType] = {
      documents: String(texts.length),
      "KB each": (bytes / 1024).toFixed(1),
      rules: String(own),
      "records/s": (1 / seconds).toFixed(0),
      "rules/s": (own / seconds).toFixed(0),
      "times JSON.parse": (nanoseconds(parseAndRules) / nanoseconds(parse)).toFixed(1),
      "times Ajv": (nanoseconds(parseAndRules) / nanoseconds(parseAndAjv)).toFixed(1),
    };
  }
  return { title: "published documents: rules a second, and text to report beside parsing alone", rows };
};

/** Documents are as long as they are: ten times the rows are to take ten times the time. */
export const rulesByLength = async (
  budgets: readonly (readonly [rows: number, text: string])[],
): Promise<BenchTable> => {
  const rows: Record<string, Record<string, string>> = {};
  for (const [length, text] of budgets) {
    const record = JSON.parse(text) as object;
    const nanoseconds = await nanosecondsEach<object, unknown>(
      `${length} rows`,
      [record],
      [
        { name: parse, run: () => JSON.parse(text) },
        { name: parseAndRules, run: (budget) => validate(budget).findings.length },
      ],
    );
    const validated = nanoseconds(parseAndRules);
    rows[`${length} rows`] = {
      ms: (validated / 1e6).toFixed(1),
      "µs a row": (validated / 1e3 / length).toFixed(2),
      "times JSON.parse": (validated / nanoseconds(parse)).toFixed(1),
    };
  }
  return { title: "a budget of so many rows: every rule on the parsed record", rows };
};
