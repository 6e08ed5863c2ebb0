import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { newRecord } from "./new/record.js";
import { newRule } from "./new/rule.js";
import { root } from "./repository.js";

const scaffolds: Readonly<Record<string, (name: string) => ReadonlyMap<string, string>>> = {
  rule: newRule,
  record: newRecord,
};

const usage = `usage: npm run new rule <record>/<rule>     e.g. npm run new rule service-guide/contact-missing
       npm run new record <family>/<record>  e.g. npm run new record services/licence-item`;

const [kind = "", name = ""] = process.argv.slice(2);
try {
  const scaffold = scaffolds[kind];
  if (scaffold === undefined) throw new RangeError(usage);
  const files = scaffold(name);
  const taken = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new RangeError(`already there: ${taken.join(", ")}`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`written: ${path}`);
  }
  console.log("Fill in every TODO, then: npm run generate && npm test && npx changeset");
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
