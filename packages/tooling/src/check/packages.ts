import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage, PackedProject } from "../packed.js";
import { root } from "../repository.js";
import type { Check } from "./check.js";

/** What npm users rely on, checked on the packed files, not on the working tree. */
export const packageChecks = (project: PackedProject): readonly Check[] => [
  {
    name: "packed-files",
    mend: 'correct "files" in package.json',
    run: () => project.packages.flatMap(packedFileFaults),
  },
  {
    name: "publint",
    mend: "see the message; publint.dev/rules explains it",
    run: async () => (await Promise.all(project.packages.map(publintFaults))).flat(),
  },
  {
    name: "types-resolve",
    mend: "run npx attw on the package; every condition needs its own types",
    run: () => project.packages.filter(({ name }) => name !== "@zwgk/cli").flatMap(typeFaults),
  },
  {
    name: "imports",
    mend: 'the path is in "exports" but does not load from the tarball',
    run: () => project.packages.flatMap((packed) => importFaults(project, packed)),
  },
];

const required = ["LICENSE", "README.md", "package.json"];
const unwanted =
  /(^|\/)(tests?|node_modules|\.turbo|coverage)\/|\.test\.|tsconfig|vitest|tsup\.config|\.tsbuildinfo$/;

const packedFileFaults = ({ name, files }: PackedPackage): string[] => [
  ...required.filter((file) => !files.includes(file)).map((file) => `${name} has no ${file}`),
  ...files.filter((file) => unwanted.test(file)).map((file) => `${name} ships ${file}`),
];

const publintFaults = async ({ name, tarball }: PackedPackage): Promise<string[]> => {
  const { messages, pkg } = await publint({ pack: { tarball: arrayBuffer(tarball) }, strict: true });
  return messages.map((message) => `${name}: ${formatMessage(message, pkg, { color: false })}`);
};

/** A buffer of its own: a small file's `Buffer` is a window on a shared one. */
const arrayBuffer = (path: string): ArrayBuffer => Uint8Array.from(readFileSync(path)).buffer;

const typeFaults = ({ name, tarball }: PackedPackage): string[] => {
  const { status, stdout } = spawnSync(
    "npx",
    ["--no-install", "attw", tarball, "--profile", "node16", "--no-color", "--format", "ascii"],
    { cwd: root, encoding: "utf8" },
  );
  return status === 0 ? [] : [`${name}:\n${stdout}`];
};

/** Loads every exported path both ways, with nothing but the packed files around. */
const importFaults = ({ folder }: PackedProject, { name, files }: PackedPackage): string[] => {
  const manifest = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")) as {
    exports?: Readonly<Record<string, unknown>>;
  };
  const all = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) =>
    specifiers(name, subpath, target, files),
  );
  return [
    ...all.filter((specifier) => !specifier.endsWith(".json")).flatMap((code) => loadFaults(folder, [code])),
    // Data runs nothing, so that hundreds of files may share a process.
    ...loadFaults(
      folder,
      all.filter((specifier) => specifier.endsWith(".json")),
    ),
  ];
};

/** `./records/*` stands for each file its pattern matches. */
const specifiers = (name: string, subpath: string, target: unknown, files: readonly string[]): string[] => {
  const own = name + subpath.slice(1);
  if (!subpath.includes("*")) return [own];
  const [before = "", after = ""] = defaultTarget(target).slice(2).split("*");
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => own.replace("*", file.slice(before.length, file.length - after.length)));
};

const defaultTarget = (target: unknown): string =>
  typeof target === "string" ? target : (target as { import: { default: string } }).import.default;

/** What does not load, each with its reason, in a process of each kind. */
const loadFaults = (cwd: string, specifiers: readonly string[]): string[] => {
  if (specifiers.length === 0) return [];
  const load = {
    module: 'await import(specifier, specifier.endsWith(".json") ? { with: { type: "json" } } : {})',
    commonjs: "require(specifier)",
  } as const;
  return (["module", "commonjs"] as const).flatMap((kind) => {
    const code = `for (const specifier of ${JSON.stringify(specifiers)}) {
      try { ${load[kind]} } catch (error) { console.log(\`\${specifier} (${kind}): \${error.message}\`) }
    }`;
    const printed = execFileSync(process.execPath, ["--no-warnings", `--input-type=${kind}`, "-"], {
      input: code,
      cwd,
      encoding: "utf8",
    });
    return printed.split("\n").filter((line) => line !== "");
  });
};
