import { TableFileError } from "./problem.js";

/** What a file may hold; beyond it reading stops with a {@link TableFileError}. */
export interface Limits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Bytes after decompression. */
  readonly inflatedBytes: number;
  /** Cells of all sheets, blank ones within the printed area included. */
  readonly cells: number;
}

/** Ten times what the largest published budgets need. */
export const defaultLimits: Limits = {
  fileBytes: 32 * 1024 * 1024,
  inflatedBytes: 128 * 1024 * 1024,
  cells: 2_000_000,
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

export const refuseLargeFile = (bytes: number, { fileBytes }: Limits): void => {
  if (bytes <= fileBytes) return;
  throw new TableFileError({
    zh: `文件有 ${megabytes(bytes)}，超过上限 ${megabytes(fileBytes)}。`,
    en: `The file has ${megabytes(bytes)}, more than the limit of ${megabytes(fileBytes)}.`,
  });
};

export const refuseInflation = ({ inflatedBytes }: Limits): never => {
  throw new TableFileError({
    zh: `文件解压后超过上限 ${megabytes(inflatedBytes)}，可能是压缩炸弹。`,
    en: `Decompressed, the file is larger than the limit of ${megabytes(inflatedBytes)}; it may be a zip bomb.`,
  });
};

/** Counts the cells of a file and refuses those that are too many. */
export const cellCounter = ({ cells }: Limits): ((sheet: string, more: number) => void) => {
  let counted = 0;
  return (sheet, more) => {
    counted += more;
    if (counted <= cells) return;
    throw new TableFileError({
      zh: `工作表“${sheet}”处单元格总数超过上限 ${cells}。`,
      en: `At sheet “${sheet}” the cells exceed the limit of ${cells}.`,
    });
  };
};
