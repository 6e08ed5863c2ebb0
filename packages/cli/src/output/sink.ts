import { open, writeFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import { systemReason } from "../system-error.js";
import { UsageError } from "../usage-error.js";

/** Where text goes. Whoever writes waits until it was taken, so that a slow reader loses nothing. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Hands over what is still held back. */
  flush(): Promise<void>;
  /** The reader has gone (`zwgk … | head`); further text is dropped. */
  readonly closed: boolean;
}

export interface FileSink extends Sink {
  close(): Promise<void>;
}

const blockLength = 64 * 1024;

export const streamSink = (stream: Writable, name: string): Sink => {
  let pending = "";
  let closed = false;
  // Every failure also reaches the callback of the write it belongs to.
  stream.on("error", () => {});
  const flush = async (): Promise<void> => {
    const text = pending;
    pending = "";
    if (closed || text === "") return;
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error) return resolve();
        if ((error as NodeJS.ErrnoException).code !== "EPIPE") return reject(unwritable(name, error));
        closed = true;
        resolve();
      });
    });
  };
  return {
    get closed() {
      return closed;
    },
    async write(text) {
      pending += text;
      if (pending.length >= blockLength) await flush();
    },
    flush,
  };
};

export const fileSink = async (path: string): Promise<FileSink> => {
  const file = await open(path, "w").catch((error: unknown) => {
    throw unwritable(path, error);
  });
  const stream = file.createWriteStream();
  const sink = streamSink(stream, path);
  return Object.assign(sink, {
    async close() {
      await sink.flush();
      await new Promise<void>((resolve) => stream.end(resolve));
    },
  });
};

/** Writes a file at once, as it is. */
export const writeWhole = (path: string, content: Uint8Array): Promise<void> =>
  writeFile(path, content).catch((error: unknown) => {
    throw unwritable(path, error);
  });

const unwritable = (name: string, error: unknown): unknown => {
  const reason = systemReason(error);
  return reason === undefined
    ? error
    : new UsageError({ zh: `无法写入 ${name}：${reason.zh}`, en: `cannot write ${name}: ${reason.en}` });
};
