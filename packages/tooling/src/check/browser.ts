import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../repository.js";
import type { Check } from "./check.js";

/** Code for a browser, and the most it may weigh gzipped; raising a ceiling is a decision of its own commit. */
const bundles: readonly { readonly code: string; readonly ceiling: number }[] = [
  { code: 'export * from "@zwgk/schemas";', ceiling: 60_000 },
  { code: 'export { serviceGuide } from "@zwgk/schemas";', ceiling: 45_000 },
  { code: 'export { validate } from "@zwgk/validators";', ceiling: 150_000 },
];

/** Bundles for the browser need no Node module and no `eval`, so that a strict Content-Security-Policy passes. */
export const browser: Check = {
  name: "browser",
  mend: "keep node: imports in @zwgk/cli; no eval or new Function outside zod, which probes for it and does without",
  async run() {
    const faults: string[] = [];
    for (const { code, ceiling } of bundles) {
      const result = await build({
        stdin: { contents: code, resolveDir: join(root, "packages/cli") },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "browser",
        write: false,
        logLevel: "silent",
        metafile: true,
      }).catch((error: Error) => error);
      if (result instanceof Error) {
        faults.push(`${code} ${result.message}`);
        continue;
      }
      const text = result.outputFiles[0]?.text ?? "";
      const size = gzipSync(text).length;
      console.log(`     ${code} ${size} bytes gzipped`);
      if (size > ceiling) faults.push(`${code} weighs ${size} bytes gzipped, more than ${ceiling}`);
      if (!code.includes("schemas") && /\beval\(|\bnew Function\b|\bFunction\(/.test(text))
        faults.push(`${code} evaluates code`);
      const foreign = Object.keys(result.metafile.inputs).filter((path) => path.startsWith("node:"));
      faults.push(...foreign.map((path) => `${code} imports ${path}`));
    }
    return faults;
  },
};
