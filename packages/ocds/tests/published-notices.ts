import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Notice, noticeTypes } from "../src/notices.js";

const packages = join(import.meta.dirname, "../..");

const read = (file: string): Notice => JSON.parse(readFileSync(file, "utf8")) as Notice;

const jsonIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".json"))
        .map((file) => join(folder, file))
    : [];

/** Facts of published notices, by file name. */
export const publishedNotices: readonly (readonly [string, Notice])[] = noticeTypes.flatMap((recordType) =>
  jsonIn(join(packages, "../examples/published-documents/records", recordType)).map(
    (file): [string, Notice] => [`${recordType}/${file.split("/").at(-1)}`, read(file)],
  ),
);

/** The valid fixtures of every kind of notice. */
export const fixtures: readonly (readonly [string, Notice])[] = noticeTypes.flatMap((recordType) =>
  jsonIn(join(packages, "schemas/records/procurement", recordType, "valid")).map((file): [string, Notice] => [
    `${recordType}/${file.split("/").at(-1)}`,
    read(file),
  ]),
);
