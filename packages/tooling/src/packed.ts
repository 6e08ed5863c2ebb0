import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./repository.js";

/** A published package as npm would send it. */
export interface PackedPackage {
  readonly name: string;
  readonly tarball: string;
  /** Files in the tarball, sorted. */
  readonly files: readonly string[];
}

/** Published packages, packed and unpacked into a project of their own. */
export interface PackedProject {
  /** A project whose `node_modules` holds the unpacked packages, and the libraries they need. */
  readonly folder: string;
  readonly packages: readonly PackedPackage[];
  remove(): void;
}

const published = ["workdays", "deadlines", "schemas", "validators", "tables", "ocds", "cli"];

/** What the published packages need beside each other. */
const libraries = [
  "zod",
  "date-fns",
  "@date-fns/utc",
  "fastest-levenshtein",
  "hucre",
  "papaparse",
  "parse5",
  "ts-ics",
];

/** Packs the built packages and lays them out as after an install, without asking a registry. */
export const packProject = (): PackedProject => {
  const folder = mkdtempSync(join(tmpdir(), "zwgk-packed-"));
  mkdirSync(join(folder, "node_modules/@zwgk"), { recursive: true });
  mkdirSync(join(folder, "node_modules/@date-fns"));
  for (const library of libraries) {
    symlinkSync(installed(library), join(folder, "node_modules", library));
  }
  const packages = published.map((name) => pack(name, folder));
  return { folder, packages, remove: () => rmSync(folder, { recursive: true }) };
};

/** Where a library lies: beside the package that needs it if a tool of ours needs another version. */
const installed = (library: string): string => {
  const homes = [...published.map((id) => join(root, "packages", id)), root];
  const places = homes.map((home) => join(home, "node_modules", library));
  return places.find(existsSync) ?? join(root, "node_modules", library);
};

const pack = (id: string, project: string): PackedPackage => {
  const folder = join(root, "packages", id);
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [packed] = JSON.parse(output) as [{ name: string; filename: string; files: { path: string }[] }];
  const tarball = join(project, packed.filename);
  execFileSync("tar", ["-xzf", tarball, "-C", project]);
  renameSync(join(project, "package"), join(project, "node_modules", packed.name));
  return { name: packed.name, tarball, files: packed.files.map(({ path }) => path).sort() };
};
