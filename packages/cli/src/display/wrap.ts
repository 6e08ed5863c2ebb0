import { width } from "./width.js";

/**
 * What a line may be broken between: a word or number, or one Chinese character.
 *
 * Closing marks stay with what they close, opening marks with what they open.
 */
const pieces = / +|[（《“‘「『【〔]*(?:[\u0021-\u007e]+|[^ ])[，。、；：！？）》”’」』】〕…％]*/gu;

/** Lines of at most so many columns; a word longer than a line is cut. */
export const wrap = (text: string, columns: number): string[] => {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const [piece] of text.matchAll(pieces)) {
    for (const part of cut(piece, columns)) {
      const size = width(part);
      if (used + size > columns && used > 0) {
        lines.push(line.trimEnd());
        line = "";
        used = 0;
      }
      if (used === 0 && part.trim() === "") continue;
      line += part;
      used += size;
    }
  }
  return [...lines, line.trimEnd()];
};

const cut = (piece: string, columns: number): string[] => {
  if (width(piece) <= columns) return [piece];
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const character of piece) {
    const size = width(character);
    if (used + size > columns) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += character;
    used += size;
  }
  return [...parts, part];
};
