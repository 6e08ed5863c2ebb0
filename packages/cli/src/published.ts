import { createRequire } from "node:module";

/** Reads JSON that a package publishes; `import` of JSON prints a warning in Node 20. */
export const readPublished: NodeJS.Require = createRequire(import.meta.url);
