import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateCodeLists } from "./generate/code-lists.js";
import { generateDeadlineReference } from "./generate/deadline-reference.js";
import { generateDeadlineRules } from "./generate/deadline-rules.js";
import { generateFieldLabels } from "./generate/field-labels.js";
import { generateFixedFormProperties } from "./generate/fixed-form-properties.js";
import { generateFormatSchemas } from "./generate/format-schemas.js";
import type { GeneratedFiles } from "./generate/generated-file.js";
import { generateJsonSchemas } from "./generate/json-schemas.js";
import { generateNationalColumns } from "./generate/national-columns.js";
import { generatePartPlaces } from "./generate/part-places.js";
import { generateRecordIndex } from "./generate/record-index.js";
import { generateReference } from "./generate/reference.js";
import { generateReferenceIndex } from "./generate/reference-index.js";
import { generateRequirements } from "./generate/requirements.js";
import { generateRuleCatalog } from "./generate/rule-catalog.js";
import { generateRuleIndex } from "./generate/rule-index.js";
import { generateRecordChecks } from "./generate/schema-checks.js";
import { generateSources } from "./generate/sources.js";
import { generateTypes } from "./generate/types.js";
import { generateWorkdays } from "./generate/workdays.js";
import { list, read, root } from "./repository.js";

/** In this order: each stage may import what the ones before it wrote. */
const generators: readonly (() => GeneratedFiles | Promise<GeneratedFiles>)[] = [
  generateWorkdays,
  generateDeadlineRules,
  generateCodeLists,
  generateRecordIndex,
  generateJsonSchemas,
  generateNationalColumns,
  generateTypes,
  generateFieldLabels,
  generateRecordChecks,
  generateFormatSchemas,
  generateSources,
  generateFixedFormProperties,
  generateRuleIndex,
  generatePartPlaces,
  generateRuleCatalog,
  generateReference,
  generateDeadlineReference,
  generateRequirements,
  generateReferenceIndex,
];

/** Folders in which nothing is written by hand. */
const generatedFolders = [
  "packages/workdays/src/generated",
  "packages/deadlines/src/generated",
  "packages/schemas/generated",
  "packages/schemas/src/generated",
  "packages/schemas/json-schema",
  "packages/schemas/types",
  "packages/validators/src/generated",
  "packages/validators/catalog",
  "packages/validators/json-schema",
  "docs/reference",
];

const checkOnly = process.argv.includes("--check");
const expected = new Set<string>();
const stale: string[] = [];

for (const generate of generators) {
  for (const [path, text] of await generate()) {
    expected.add(path);
    if (existsSync(join(root, path)) && read(path) === text) continue;
    stale.push(path);
    if (checkOnly) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
for (const path of generatedFolders.flatMap((folder) => list(`${folder}/**`))) {
  if (expected.has(path)) continue;
  stale.push(path);
  if (!checkOnly) rmSync(join(root, path));
}

for (const path of stale) console.log(`${checkOnly ? "stale" : "written"}: ${path}`);
if (checkOnly && stale.length > 0) {
  console.error(`${stale.length} generated file(s) differ from their sources. Run: npm run generate`);
  process.exitCode = 1;
}
