import { camelCase } from "../names.js";
import {
  type AnyRule,
  partRuleFiles,
  privacyRuleFiles,
  type RuleFile,
  recordSetRuleFiles,
  ruleFiles,
} from "../rules.js";
import { type GeneratedFiles, typescript } from "./generated-file.js";

/** Every rule in a list of its kind, so that adding a rule is adding its file. */
export const generateRuleIndex = async (): Promise<GeneratedFiles> =>
  new Map([
    index("rules.ts", await ruleFiles(), {
      name: "rules",
      type: "Rule",
      module: "../rule.js",
      says: "Every rule on one record",
    }),
    index("part-rules.ts", await partRuleFiles(), {
      name: "partRules",
      type: "PartRule",
      module: "../part-rule.js",
      says: "Every rule on a part that records share",
    }),
    index("record-set-rules.ts", await recordSetRuleFiles(), {
      name: "recordSetRules",
      type: "RecordSetRule",
      module: "../rule.js",
      says: "Every rule across records",
    }),
    index("privacy-rules.ts", await privacyRuleFiles(), {
      name: "privacyRules",
      type: "PrivacyRule",
      module: "../privacy/privacy-rule.js",
      says: "Every detector of what must not be published",
    }),
  ]);

interface Listing {
  readonly name: string;
  readonly type: string;
  readonly module: string;
  readonly says: string;
}

const index = (
  file: string,
  files: readonly RuleFile<AnyRule>[],
  { name, type, module, says }: Listing,
): [path: string, text: string] => [
  `packages/validators/src/generated/${file}`,
  typescript(
    "packages/validators/rules",
    `import type { ${type} } from "${module}";
${imports(files)}

/** ${says}, in the order of their codes. */
export const ${name}: readonly ${type}[] = [
${files.map((entry) => `  ${nameOf(entry)},`).join("\n")}
];`,
  ),
];

const imports = (files: readonly RuleFile<AnyRule>[]): string =>
  files
    .map(
      (file) =>
        `import { ${file.exportName} as ${nameOf(file)} } from "${file.path.replace("packages/validators", "../..").replace(/\.ts$/, ".js")}";`,
    )
    .join("\n");

/** Two records may have a rule of the same name. */
const nameOf = ({ rule }: RuleFile<AnyRule>): string => camelCase(rule.code.replace("/", "-"));
