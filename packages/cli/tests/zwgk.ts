import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Profile, type ReportDocument, rules } from "@zwgk/validators";
import { onTestFinished } from "vitest";

export const main: string = fileURLToPath(new URL("../bin/zwgk.js", import.meta.url));

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a user would. */
export const zwgk = (
  args: readonly string[],
  { cwd = tmpdir(), stdin = "", env = {} }: Surroundings = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd,
      env: { ...environment, ...env },
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), code }),
    );
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });

/** The tests' own environment says what it wants of colour; the program must not hear it. */
const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;

/** A folder with these files, gone when the test is over. */
export const folderWith = (files: Readonly<Record<string, string | Buffer | object>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "zwgk-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const isText = typeof content === "string" || Buffer.isBuffer(content);
    writeFileSync(join(folder, path), isText ? content : JSON.stringify(content, null, 2));
  }
  return folder;
};

/** Of the right shape, whatever rules may say of it. */
export const guide = { recordType: "service-guide", name: "社会团体成立登记" } as const;

/** Two faults of shape: a required field left out, and an unknown one. */
export const faulty = { recordType: "service-guide", recordId: "fj-002", zzz: 1 } as const;

/** Turns every rule off, so that only the shape is judged. */
export const shapeOnly: Profile = { rules: Object.fromEntries(rules.map(({ code }) => [code, "off"])) };

/** The report as JSON, with the findings of shape and input only: rules come and go. */
export const jsonReport = async (
  args: readonly string[],
  surroundings?: Surroundings,
): Promise<Ended & { readonly report: ReportDocument }> => {
  const ended = await zwgk(["validate", ...args, "--format", "json"], surroundings);
  const report = JSON.parse(ended.stdout) as ReportDocument;
  return {
    ...ended,
    report: { ...report, findings: report.findings.filter(({ code }) => /^(?:schema|input)\//.test(code)) },
  };
};
