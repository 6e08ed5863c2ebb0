import type { Text } from "@zwgk/validators";

/** Largest JSON document, or record of a file of one record a line, that is read: 256 MiB. */
export const largestDocument: number = 256 * 1024 * 1024;

export const tooLarge: Text = {
  zh: "超过 256 MiB；请改用 NDJSON，一行一条记录",
  en: "more than 256 MiB; use NDJSON, one record a line",
};

/** All bytes, or `undefined` when there are more than may be. */
export const readWhole = async (
  bytes: AsyncIterable<Buffer>,
  most: number = largestDocument,
): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
};
