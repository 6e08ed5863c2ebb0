import { placeDoubtfulRows } from "./doubtful-rows.js";
import { figuresOf } from "./figures.js";
import { remembered } from "./fiscal-check.js";
import type { CodeRow, CodeTable } from "./fiscal-record.js";

/** A classification of expenditure, as far as its codes show it. */
export interface Classification {
  /** First digits a code may have. */
  readonly begins: string;
  /** The forms a code may have, for people: `2xx`. */
  readonly shown: readonly string[];
  /** Digits of the lowest level. */
  readonly depth: number;
}

/** 类 3, 款 5, 项 7 digits. */
export const functional: Classification = { begins: "2", shown: ["2xx", "2xxxx", "2xxxxxx"], depth: 7 };

/** 类 3, 款 5 digits; 3 departmental, 5 governmental. */
export const economic: Classification = { begins: "35", shown: ["3xx", "3xxxx"], depth: 5 };

/** A row and its position in `rows`. */
interface Placed {
  readonly index: number;
  readonly row: CodeRow;
}

interface MalformedCode extends Placed {
  /** The code the row's place and amounts speak for, where they do. */
  readonly likely: string | undefined;
}

interface RepeatedCode extends Placed {
  /** The first row with the code. */
  readonly first: CodeRow;
  /** Printed again with the same amounts, as at a page break: not another addend. */
  readonly same: boolean;
}

interface OrphanCode extends Placed {
  readonly parent: string;
}

/** In `parents`: the row is in no sum. */
export const apart = -1;

/**
 * The rows of a table as the tree their codes make.
 *
 * By code, so that neither the order of rows nor two lists printed side by side
 * matter; a row whose code cannot be right is placed by its amounts or not at all.
 */
export interface CodeTree {
  /** For each row the one directly above it; the number of rows for the total, `apart` for none. */
  readonly parents: Int32Array;
  /** How many rows are directly below each row, and below the total. */
  readonly children: Uint32Array;
  readonly malformed: readonly MalformedCode[];
  /** Rows with the code of an earlier one; a repeated class shows that the table lists several units. */
  readonly repeated: readonly RepeatedCode[];
  /** First row of each code whose parent is not in the table. */
  readonly orphans: readonly OrphanCode[];
}

/** A code as a number, 0 where it does not have the form. */
const numberOf = (code: string, { begins, depth }: Classification): number => {
  const { length } = code;
  if (length % 2 === 0 || length < 3 || length > depth || !begins.includes(code.charAt(0))) return 0;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = code.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
};

const zero = "0".charCodeAt(0);

const isClass = (code: number): boolean => code < 1000;

const parentOf = (code: number): number => Math.floor(code / 100);

/** The tree of a table by code. */
export const codeTree: (table: CodeTable, classification: Classification) => CodeTree = remembered(
  (table, classification) => {
    const rows = table.rows ?? [];
    const total = rows.length;
    const codes = new Int32Array(total);
    const byCode = new Map<number, number>();
    const malformed: number[] = [];
    const repeated: RepeatedCode[] = [];
    rows.forEach((row, index) => {
      const code = numberOf(row.code, classification);
      const first = byCode.get(code);
      if (code === 0) malformed.push(index);
      else if (first === undefined) {
        byCode.set(code, index);
        codes[index] = code;
      } else {
        const same = haveSameAmounts(table, index, first);
        repeated.push({ index, row, first: rows[first] as CodeRow, same });
      }
    });

    const parents = new Int32Array(total).fill(apart);
    const stray: number[] = [];
    const orphans = new Map<number, OrphanCode>();
    let classes = 0;
    for (let index = 0; index < total; index += 1) {
      const code = codes[index] as number;
      if (code === 0) continue;
      if (isClass(code)) {
        parents[index] = total;
        classes += 1;
        continue;
      }
      const parent = parentOf(code);
      const above = byCode.get(parent);
      const higher = above ?? byCode.get(isClass(parent) ? parent : parentOf(parent));
      if (above === undefined && !orphans.has(parent)) {
        orphans.set(parent, { index, row: rows[index] as CodeRow, parent: String(parent) });
      }
      if (higher === undefined) stray.push(index);
      else parents[index] = higher;
    }
    // Without any 类 row, codes that belong nowhere are how the table is printed.
    if (classes === 0) for (const index of stray) parents[index] = total;
    const others = repeated.flatMap(({ index, same }) => (same ? [] : [index]));
    const doubtful = [...malformed, ...others, ...(classes === 0 ? [] : stray)];
    const likely = placeDoubtfulRows({ table, parents, doubtful, depth: classification.depth });

    return {
      parents,
      children: childrenOf(parents),
      malformed: malformed.map((index) => ({
        index,
        row: rows[index] as CodeRow,
        // The row below may ask for the code that is missing: 2080201 below 2082.
        likely:
          likely.get(index) ?? [...orphans.values()].find((orphan) => orphan.index === index + 1)?.parent,
      })),
      repeated,
      orphans: [...orphans.values()],
    };
  },
);

const childrenOf = (parents: Int32Array): Uint32Array => {
  const children = new Uint32Array(parents.length + 1);
  for (const parent of parents) if (parent !== apart) children[parent] = (children[parent] as number) + 1;
  return children;
};

/** The tree as the printed codes alone make it: malformed ones are in no sum. */
export const asPrinted = (tree: CodeTree): CodeTree => {
  const parents = Int32Array.from(tree.parents);
  for (const { index } of tree.malformed) parents[index] = apart;
  return { ...tree, parents, children: childrenOf(parents) };
};

const haveSameAmounts = ({ rows = [], unit }: CodeTable, a: number, b: number): boolean => {
  const { columns, fen } = figuresOf(rows, unit);
  const width = columns.length;
  return columns.every((_, column) => (fen[a * width + column] || 0) === (fen[b * width + column] || 0));
};
