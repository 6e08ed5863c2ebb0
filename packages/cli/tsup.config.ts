import { defineConfig } from "tsup";

/** A program, not a library: one format, no types; a verb's code is loaded when it is called. */
export default defineConfig({
  entry: { main: "src/main.ts" },
  format: "esm",
  target: "es2022",
  platform: "node",
  splitting: true,
  clean: true,
});
