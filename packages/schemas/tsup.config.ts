import { globSync } from "tinyglobby";
import { defineConfig } from "tsup";

/** One entry a record, so that importing one schema does not pull in the others. */
const records = Object.fromEntries(
  globSync("records/*/*/schema.ts").map((path) => [`records/${path.split("/").at(-2)}`, path]),
);

/** One entry for each way of reading printed text; none needs a schema. */
const printed = Object.fromEntries(globSync("printed/*.ts").map((path) => [path.replace(/\.ts$/, ""), path]));

export default defineConfig({
  entry: { index: "src/index.ts", types: "types/index.ts", ...records, ...printed },
  format: ["esm", "cjs"],
  target: "es2022",
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
  splitting: true,
});
