import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../repository.js";
import type { Check } from "./check.js";

/** What a page might import, a use of it that must hold, and the most it may weigh gzipped. */
interface Page {
  readonly imports: string;
  readonly holds: string;
  /** Raising it is a decision of its own commit. */
  readonly ceiling: number;
}

const record = '{ recordType: "service-guide", name: "社会团体成立登记" }';

const notice =
  '{ recordType: "procurement-contract", publishedOn: "2026-01-05", suppliers: [{ name: "某某公司" }] }';

const pages: readonly Page[] = [
  {
    imports: 'import * as workdays from "@zwgk/workdays";',
    holds: 'workdays.isWorkday("2016-10-08") && workdays.createCalendar().coverage().from === "2001-01-01"',
    ceiling: 8_000,
  },
  {
    imports: 'import { dueDate, explain } from "@zwgk/deadlines";',
    holds: 'explain(dueDate("policy-interpretation-publication", "2016-06-30")).includes("2016-07-05")',
    ceiling: 60_000,
  },
  {
    imports: 'import { agendaIcalendar } from "@zwgk/deadlines/icalendar";',
    holds: 'agendaIcalendar([], { stamp: new Date(0) }).startsWith("BEGIN:VCALENDAR")',
    ceiling: 15_000,
  },
  {
    imports: 'import * as schemas from "@zwgk/schemas";',
    holds: `Object.values(schemas.recordTypes).some(({ schema }) => schema.safeParse(${record}).success)`,
    // All 58 record types; one of them alone is the next page.
    ceiling: 90_000,
  },
  {
    imports: 'import { serviceGuide } from "@zwgk/schemas";',
    holds: `serviceGuide.safeParse(${record}).success`,
    ceiling: 45_000,
  },
  {
    imports: 'import { validate } from "@zwgk/validators";',
    holds: `validate(${record}).records === 1`,
    // Every rule and shape check of 58 record types, their messages in two languages and their examples.
    ceiling: 630_000,
  },
  {
    imports: 'import { maskStrength, redact, scanText } from "@zwgk/validators/privacy";',
    holds:
      'scanText("138-0000-0000").length === 1 && redact({}).cuts.length === 0 && maskStrength("*".repeat(18)) > 1e9',
    ceiling: 30_000,
  },
  {
    imports: 'import { fromRelease, toRelease } from "@zwgk/ocds";',
    holds: `fromRelease(toRelease(${notice}).release).notices.length === 1`,
    /** Since budgets and partnerships travel too, and numbers are read as the rules read them; 16.9 KB measured. */
    ceiling: 17_500,
  },
];

/**
 * Bundles for the browser hold no Node module and run where code from text is forbidden.
 *
 * zod asks once whether it may compile its checks, and does without; so its
 * bundle is run, not searched for `Function`.
 */
export const browser: Check = {
  name: "browser",
  mend: "node: imports belong into @zwgk/cli; nothing may need eval or new Function",
  run: async () => (await Promise.all(pages.map(faultsOf))).flat(),
};

const faultsOf = async ({ imports, holds, ceiling }: Page): Promise<string[]> => {
  const { outputFiles, metafile, errors } = await build({
    stdin: {
      contents: `${imports}\nif (!(${holds})) throw new Error("it does not work");`,
      resolveDir: join(root, "packages/cli"),
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
    metafile: true,
  }).catch((failure: { errors: { text: string }[] }) => ({
    outputFiles: [],
    metafile: { inputs: {} },
    errors: failure.errors,
  }));
  if (errors.length > 0) return errors.map(({ text }) => `${imports} ${text}`);
  const text = outputFiles[0]?.text ?? "";
  const size = gzipSync(text).length;
  console.log(`     ${imports} ${size} bytes gzipped`);
  const run = spawnSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--input-type=module", "-"],
    { input: text, encoding: "utf8" },
  );
  const error = run.stderr
    .split("\n")
    .find((line) => line.includes("Error: "))
    ?.slice(0, 200);
  return [
    ...Object.keys(metafile.inputs)
      .filter((path) => path.startsWith("node:"))
      .map((path) => `${imports} needs ${path}`),
    ...(size > ceiling ? [`${imports} weighs ${size} bytes gzipped, more than ${ceiling}`] : []),
    ...(/\beval\(/.test(text) ? [`${imports} calls eval`] : []),
    ...(run.status === 0 ? [] : [`${imports} does not run without code from text: ${error}`]),
  ];
};
