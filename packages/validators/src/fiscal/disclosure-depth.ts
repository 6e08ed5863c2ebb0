import { type Classification, codeTree, economic, functional } from "./code-tree.js";
import type { CodeRow, CodeTable, FiscalRecord } from "./fiscal-record.js";
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
  const { rows = [] } = table;
  const { below, malformed, repeated } = codeTree(table, classification);
  const apart = new Set([...malformed, ...repeated].map(({ index }) => index));
  const sound = rows.flatMap((row, index) => (hasAmount(row) && !apart.has(index) ? [index] : []));
  if (sound.length === 0) return;
  const isDeep = (index: number): boolean => rows[index]?.code.length === classification.depth;
  yield {
    key,
    table,
    level,
    reached: malformed.length > 0 || sound.some(isDeep),
    short: sound.filter((index) => !isDeep(index) && below[index]?.length === 0),
  };
}

const hasAmount = ({ amounts }: CodeRow): boolean => Object.values(amounts).some(Boolean);
