import type { Limits } from "../limits.js";
import { refuseInflation } from "../limits.js";
import { TableFileError } from "../problem.js";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;
const deflated = 8;

/**
 * Refuses an archive that would decompress to more than the limit, before a byte is decompressed.
 *
 * The sizes are those the archive declares. The XLSX reader stops at the
 * declared size of each entry, so one that declares less than it holds fails
 * there; one that declares nothing, or a 64-bit size, is refused here.
 */
export const refuseZipBomb = (bytes: Uint8Array, limits: Limits): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) throw damaged();
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    if (method !== stored && method !== deflated) throw damaged();
    if (size === 0 && packed > 2) refuseInflation(limits);
    total += size;
    if (total > limits.inflatedBytes) refuseInflation(limits);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
};

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw damaged();
};

const damaged = (): TableFileError =>
  new TableFileError({
    zh: "这不是完整的 XLSX 文件：压缩包不完整或已损坏。",
    en: "This is not a whole XLSX file: the archive is cut short or damaged.",
  });
