/** A printed cell. Where cells are merged, every place of the merged area holds the same cell. */
export interface Cell {
  /** What is printed: numbers as their format shows them, no line breaks, no space around. */
  readonly text: string;
  /** Zero-based; of the first cell where cells are merged. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The number behind the text, where the format shows less of it than is stored. */
  readonly stored?: number;
}

/** A sheet, a CSV file or an HTML table, cell by cell. */
export interface Grid {
  /** Names the sheet in addresses. */
  readonly name: string;
  /** A place without a cell is `undefined`; so is a blank one. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Rows and columns that are not printed, zero-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The sheet itself is not shown. */
  readonly hidden: boolean;
  /** Lines of text before and after, in HTML: titles, units and notes stand there. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Notes on cells of a workbook, by their zero-based place. */
  readonly comments?: readonly CellNote[];
}

/** A note on a cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** `支出决算表!D17` */
export const addressOf = (grid: Pick<Grid, "name">, row: number, column: number): string =>
  `${sheetName(grid.name)}!${columnName(column)}${row + 1}`;

/** As in a formula: a name that could be read otherwise stands in quotes. */
const sheetName = (name: string): string =>
  /[\s'!()（）:：[\]"“”&+,;=<>-]/.test(name) || /^[0-9]/.test(name)
    ? `'${name.replaceAll("'", "''")}'`
    : name;

/** `A` for 0, `AA` for 26. */
export const columnName = (column: number): string => {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? last : columnName(rest - 1) + last;
};

/** The sheet, row and column an address names, zero-based. */
export const parseAddress = (
  address: string,
): { readonly sheet: string; readonly row: number; readonly column: number } | undefined => {
  const match = /^(?:'((?:[^']|'')+)'|([^!]+))!([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(address);
  if (match === null) return undefined;
  const [, quoted, plain, letters = "", digits] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", row: Number(digits) - 1, column: column - 1 };
};

/** A value on its way into a grid. */
export interface Placed {
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly stored?: number;
}

/** Puts a value into every place it covers; blank values leave no cell. */
export const place = (
  rows: (Cell | undefined)[][],
  row: number,
  column: number,
  { text, rowSpan = 1, columnSpan = 1, stored }: Placed,
): void => {
  const printed = oneLine(text);
  if (printed === "") return;
  const cell: Cell = {
    text: printed,
    row,
    column,
    rowSpan,
    columnSpan,
    ...(stored === undefined ? {} : { stored }),
  };
  for (let r = row; r < row + rowSpan; r += 1) {
    rows[r] ??= [];
    const line = rows[r] as (Cell | undefined)[];
    for (let c = column; c < column + columnSpan; c += 1) line[c] = cell;
  }
};

const wide = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60\\u3000-\\u303f“”‘’—]";
const spaceBetweenWide = new RegExp(`(${wide})[\\s\\u00a0]+(?=${wide})`, "g");

/**
 * A name that was wrapped, indented or spread out, in one line.
 *
 * Space between Chinese characters is typography; between other words it stays, once.
 */
const oneLine = (text: string): string =>
  text === ""
    ? text
    : text
        .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
        .trim()
        .replace(spaceBetweenWide, "$1");
