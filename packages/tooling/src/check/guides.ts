import { existsSync } from "node:fs";
import { join } from "node:path";
import { read, root } from "../repository.js";
import { allRuleFiles } from "../rules.js";
import type { Check } from "./check.js";

/** A page that leads from the checks of a field to the rules that serve them. */
interface Guide {
  readonly page: string;
  /** How many checks the field has. */
  readonly checks: number;
  /** Folders under `rules/` whose rules it names. */
  readonly folders: readonly string[];
}

const allGuides: readonly Guide[] = [
  { page: "fiscal-checks.md", checks: 81, folders: ["fiscal"] },
  {
    page: "procurement-checks.md",
    checks: 87,
    folders: ["procurement", "projects", "parts/procurement-amount", "parts/procurement-item"],
  },
];

/** `| AMT-01 | what | rules | … | note |` */
const row = /^\| ([A-Z]+-[A-Z0-9-]+) \|(.*)\|$/gm;

/** A row names a rule, or a stroke with the reason why there is none. */
const isServed = (cells: readonly string[]): boolean => {
  const [, rules = ""] = cells;
  return rules.includes("[`") || (rules.trim() === "—" && cells.at(-1)?.trim() !== "");
};

/** The guides to checks lead to rules that exist, serve every check or say why not, and forget no rule. */
export const guides: Check = {
  name: "guides",
  mend: "name the rule in docs/guide, in the row of the check it serves",
  async run() {
    const rules = await allRuleFiles();
    return allGuides.flatMap(({ page, checks, folders }) => {
      const text = read(`docs/guide/${page}`);
      const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, target = ""]) => target);
      const rows = [...text.matchAll(row)].map(([, id = "", cells = ""]) => ({
        id,
        cells: cells.split("|"),
      }));
      const served = new Set(rows.filter(({ cells }) => isServed(cells)).map(({ id }) => id));
      const names = new Set(
        rules
          .filter(({ path }) => folders.some((folder) => path.includes(`/rules/${folder}/`)))
          .map(({ rule }) => rule.code.slice(rule.code.indexOf("/") + 1)),
      );
      return [
        ...links
          .filter((target) => !existsSync(join(root, "docs/guide", target)))
          .map((target) => `${page} links to ${target}, which does not exist`),
        ...(served.size === checks && rows.length === checks
          ? []
          : [`${page} has ${rows.length} rows that serve ${served.size} checks of ${checks}`]),
        ...[...names]
          .filter((name) => !text.includes(`[\`${name}\`]`))
          .map((name) => `${page} does not name the rule ${name}`),
      ];
    });
  },
};
