import { existsSync } from "node:fs";
import { join } from "node:path";
import { read, root } from "../repository.js";
import { ruleFiles } from "../rules.js";
import type { Check } from "./check.js";

const page = "docs/guide/fiscal-checks.md";

const allChecks = 81;

/** The guide to budget checks leads to rules that exist, serves every check, and forgets no rule. */
export const fiscalGuide: Check = {
  name: "fiscal-guide",
  mend: `name the rule in ${page}, in the row of the check it serves`,
  async run() {
    const text = read(page);
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, target = ""]) => target);
    const served = [...text.matchAll(/^\| ([A-Z]+-[A-Z0-9-]+) \|.*\[`/gm)].map(([, id]) => id);
    const fiscal = (await ruleFiles()).filter(({ path }) => path.includes("/rules/fiscal/"));
    const names = new Set(fiscal.map(({ rule }) => rule.code.slice(rule.code.indexOf("/") + 1)));
    return [
      ...links
        .filter((target) => !existsSync(join(root, "docs/guide", target)))
        .map((target) => `${page} links to ${target}, which does not exist`),
      ...(new Set(served).size === allChecks
        ? []
        : [`${page} serves ${served.length} checks of ${allChecks}`]),
      ...[...names]
        .filter((name) => !text.includes(`[\`${name}\`]`))
        .map((name) => `${page} does not name the rule ${name}`),
    ];
  },
};
