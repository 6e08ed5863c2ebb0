import { type Classification, type CodeTree, codeTree, economic, functional } from "./code-tree.js";
import type { CodeTable, FiscalRecord } from "./fiscal-record.js";
import { codeTables, economicKeys, functionalKeys, type Keyed } from "./tables.js";

interface ClassifiedTable extends Keyed<CodeTable> {
  readonly classification: Classification;
  readonly tree: CodeTree;
}

/** Every table by classification code, with the tree its codes make. */
export function* classifiedTables(record: FiscalRecord): Generator<ClassifiedTable> {
  for (const { key, table } of codeTables(record, functionalKeys)) {
    yield { key, table, classification: functional, tree: codeTree(table, functional) };
  }
  for (const { key, table } of codeTables(record, economicKeys)) {
    yield { key, table, classification: economic, tree: codeTree(table, economic) };
  }
}
