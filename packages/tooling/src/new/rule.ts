import { camelCase } from "../names.js";
import { recordFolders } from "../records.js";

/** The file of a new rule, to be filled in; it does not pass its tests before that. */
export const newRule = (code: string): ReadonlyMap<string, string> => {
  const [recordType = "", rule = ""] = code.split("/");
  const record = recordFolders().find(({ id }) => id === recordType);
  if (record === undefined) {
    const known = recordFolders().map(({ id }) => id);
    throw new RangeError(`no record type "${recordType}"; known: ${known.join(", ")}`);
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule)) {
    throw new RangeError(`a rule's code is <record>/<rule> in kebab-case, not "${code}"`);
  }
  return new Map([
    [`packages/validators/rules/${record.family}/${recordType}/${rule}.ts`, ruleText(recordType, rule)],
  ]);
};

const ruleText = (recordType: string, rule: string): string => `\
import type { Rule } from "../../../src/rule.js";

/**
 * TODO one sentence that says what is wrong; it opens the rule's page.
 *
 * TODO why it matters, and what the rule deliberately does not look at.
 */
export const ${camelCase(rule)}: Rule<"${recordType}"> = {
  code: "${recordType}/${rule}",
  severity: "warning",
  title: { zh: "TODO", en: "TODO" },
  message: { zh: "TODO {found}", en: "TODO {found}" },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "TODO passes", record: { recordType: "${recordType}" }, findings: [] },
    { name: "TODO fails", record: { recordType: "${recordType}" }, findings: [""] },
  ],
  *check(_record) {
    // TODO yield { at: pointer("field"), data: { found: … } } for each fault
  },
};
`;
