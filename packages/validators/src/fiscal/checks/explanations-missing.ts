import type { NotEvaluated } from "../../rule.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { statementsOf } from "../statements.js";
import { inWholeRecords } from "../whole-record.js";

type Explanation = NonNullable<FiscalRecord["explanations"]>[number];

/** What is to be explained, the items of statements that do so, and the tables that are it. */
const matters: readonly {
  readonly explanation: Explanation;
  readonly zh: string;
  readonly items: RegExp;
  readonly tables: readonly string[];
}[] = [
  {
    explanation: "operating-expense",
    zh: "机关运行经费",
    items: /^operating-expense$/,
    tables: ["operatingByEconomic"],
  },
  { explanation: "procurement", zh: "政府采购", items: /^procurement-/, tables: ["procurement"] },
  { explanation: "state-assets", zh: "国有资产占用", items: /^$/, tables: ["stateAssets"] },
  {
    explanation: "performance",
    zh: "预算绩效",
    items: /^$/,
    tables: ["projectPerformance", "departmentPerformance"],
  },
];

/** The years whose tables the procedure of October 2016 is about. */
const isBefore = ({ recordType, fiscalYear }: FiscalRecord): boolean =>
  fiscalYear < (recordType === "department-budget" ? 2017 : 2016);

export const explanationsMissing: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "其他重要事项没有说明", en: "A matter that should be explained is not" },
  message: {
    zh: "没有{matter}的说明：机关运行经费、政府采购、国有资产占用、预算绩效都应说明，没有的也写明没有",
    en: "there is no explanation of {explanation}: operating expense, procurement, state assets and performance are each explained, or said not to occur",
  },
  basis: [{ source: "disclosure-procedure-2016" }],
  check: inWholeRecords(function* (record) {
    if (isBefore(record)) return;
    const { explanations = [], unitKind, tables } = record;
    const items = statementsOf(record).flatMap(({ statement: { item } }) => item ?? []);
    const missing = matters.filter(
      (matter) =>
        !explanations.includes(matter.explanation) &&
        !(matter.explanation === "operating-expense" && unitKind === "institution") &&
        !items.some((item) => matter.items.test(item)) &&
        !matter.tables.some((key) => Object.hasOwn(tables, key)),
    );
    if (record.explanations === undefined && missing.length > 0) yield notSeen;
    else {
      for (const { explanation, zh } of missing)
        yield { at: "/explanations", data: { explanation, matter: zh } };
    }
  }),
});

const notSeen: NotEvaluated = {
  notRun: {
    zh: "没有写明说明中有哪几项（explanations），未查其他重要事项的说明",
    en: "the record does not say which matters the text explains (explanations)",
  },
};
