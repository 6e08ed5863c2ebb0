import { list, read } from "../repository.js";
import type { Check } from "./check.js";

/** What `npm run new` leaves to be written has been written. */
export const unfinished: Check = {
  name: "unfinished",
  mend: "write what the TODO asks for",
  run: () =>
    list("packages/{schemas/records,validators/rules}/**/*.{ts,json,md}").flatMap((path) =>
      todoLines(path, read(path)),
    ),
};

/** Lines of a file that still hold a scaffold's TODO, as `path:line`. */
export const todoLines = (path: string, text: string): string[] =>
  text
    .split("\n")
    .flatMap((line, index) => (/\bTODO\b/.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
