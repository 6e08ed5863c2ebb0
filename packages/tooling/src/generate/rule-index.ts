import type { RecordSetRule, Rule } from "@zwgk/validators";
import { camelCase } from "../names.js";
import { type RuleFile, recordSetRuleFiles, ruleFiles } from "../rules.js";
import { type GeneratedFiles, typescript } from "./generated-file.js";

/** Every rule in one list, so that adding a rule is adding its file. */
export const generateRuleIndex = async (): Promise<GeneratedFiles> => {
  const files = await ruleFiles();
  const acrossRecords = await recordSetRuleFiles();
  return new Map([
    [
      "packages/validators/src/generated/rules.ts",
      typescript(
        "packages/validators/rules",
        `import type { Rule } from "../rule.js";
${imports(files)}

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
${files.map((file) => `  ${name(file)},`).join("\n")}
];`,
      ),
    ],
    [
      "packages/validators/src/generated/record-set-rules.ts",
      typescript(
        "packages/validators/rules/across-records",
        `import type { RecordSetRule } from "../rule.js";
${imports(acrossRecords)}

/** Every rule across records, in the order of their codes. */
export const recordSetRules: readonly RecordSetRule[] = [
${acrossRecords.map((file) => `  ${name(file)},`).join("\n")}
];`,
      ),
    ],
  ]);
};

const imports = (files: readonly RuleFile<RecordSetRule | Rule>[]): string =>
  files
    .map(
      (file) =>
        `import { ${file.exportName} as ${name(file)} } from "${file.path.replace("packages/validators", "../..").replace(/\.ts$/, ".js")}";`,
    )
    .join("\n");

/** Two records may have a rule of the same name. */
const name = ({ rule }: RuleFile<RecordSetRule | Rule>): string => camelCase(rule.code.replace("/", "-"));
