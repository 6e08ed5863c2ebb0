import { largestDocument } from "./whole.js";

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line break; `undefined` when the line is longer than `largestDocument`. */
  readonly bytes: Buffer | undefined;
}

const lineBreak = 0x0a;

/** The lines of a byte stream, a batch for each chunk. A line over many chunks is put together once. */
export async function* readLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let begun: Buffer[] = [];
  let begunLength = 0;
  const finish = (rest: Buffer): Line => {
    number += 1;
    const length = begunLength + rest.length;
    const whole = begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
    begun = [];
    begunLength = 0;
    return { number, bytes: length > largestDocument ? undefined : whole };
  };
  for await (const chunk of bytes) {
    const lines: Line[] = [];
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(lineBreak, start);
      if (end === -1) break;
      lines.push(finish(chunk.subarray(start, end)));
      start = end + 1;
    }
    if (start < chunk.length) {
      begunLength += chunk.length - start;
      if (begunLength <= largestDocument) begun.push(chunk.subarray(start));
      else begun = [];
    }
    yield lines;
  }
  if (begunLength > 0) yield [finish(Buffer.alloc(0))];
}
