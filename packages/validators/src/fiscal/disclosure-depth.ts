import { asPrinted, type Classification, codeTree, economic, functional } from "./code-tree.js";
import { figuresOf } from "./figures.js";
import type { CodeTable, FiscalRecord } from "./fiscal-record.js";
import { codeTables, expenditureKeys, type Keyed } from "./tables.js";

/** How deep the law wants a table, and what of it stops short. */
export interface DisclosureDepth extends Keyed<CodeTable> {
  /** The level to be reached: 项 or 款. */
  readonly level: string;
  /** Whether the table reaches it at all; a row with a malformed code may. */
  readonly reached: boolean;
  /** Rows with an amount that are above the level and have nothing below them. */
  readonly short: readonly number[];
}

/** Expenditure is disclosed by 项, basic expenditure by 款; tables without amounts have nothing to disclose. */
export function* disclosureDepths(record: FiscalRecord): Generator<DisclosureDepth> {
  for (const keyed of codeTables(record, expenditureKeys)) yield* depthOf(keyed, "项", functional);
  for (const keyed of codeTables(record, ["basicByEconomic", "fiscalBasicByEconomic"])) {
    yield* depthOf(keyed, "款", economic);
  }
}

function* depthOf(
  { key, table }: Keyed<CodeTable>,
  level: string,
  classification: Classification,
): Generator<DisclosureDepth> {
  const { rows = [], unit } = table;
  const { children, malformed, repeated } = asPrinted(codeTree(table, classification));
  const { columns, fen } = figuresOf(rows, unit);
  const width = columns.length;
  const unsure = new Set([...malformed, ...repeated].map(({ index }) => index));
  const short: number[] = [];
  let reached = malformed.length > 0;
  for (let index = 0; index < rows.length; index += 1) {
    const deep = rows[index]?.code.length === classification.depth;
    if ((deep && reached) || (!deep && children[index] !== 0)) continue;
    const row = fen.subarray(index * width, (index + 1) * width);
    if (unsure.has(index) || !row.some(Boolean)) continue;
    if (deep) reached = true;
    else short.push(index);
  }
  if (reached || short.length > 0) yield { key, table, level, reached, short };
}
