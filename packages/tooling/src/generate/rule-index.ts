import { camelCase } from "../names.js";
import { type RuleFile, ruleFiles } from "../rules.js";
import { type GeneratedFiles, typescript } from "./generated-file.js";

/** Every rule in one list, so that adding a rule is adding its file. */
export const generateRuleIndex = async (): Promise<GeneratedFiles> => {
  const files = await ruleFiles();
  const imports = files.map(
    (file) =>
      `import { ${file.exportName} as ${name(file)} } from "${file.path.replace("packages/validators", "../..").replace(/\.ts$/, ".js")}";`,
  );
  return new Map([
    [
      "packages/validators/src/generated/rules.ts",
      typescript(
        "packages/validators/rules",
        `import type { Rule } from "../rule.js";
${imports.join("\n")}

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
${files.map((file) => `  ${name(file)},`).join("\n")}
];`,
      ),
    ],
  ]);
};

/** Two records may have a rule of the same name. */
const name = ({ rule }: RuleFile): string => camelCase(rule.code.replace("/", "-"));
