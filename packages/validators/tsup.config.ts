import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", privacy: "src/privacy.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  dts: { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [] } },
  sourcemap: true,
  clean: true,
});
