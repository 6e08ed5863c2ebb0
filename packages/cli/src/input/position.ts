/** Line of an offset, from 1, for offsets that only grow. */
export const ascendingLines = (text: string): ((offset: number) => number) => {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
};

/** Line and column of an offset, both from 1. */
export const positionOf = (text: string, offset: number): { line: number; column: number } => ({
  line: ascendingLines(text)(offset),
  column: offset - text.lastIndexOf("\n", offset - 1),
});
