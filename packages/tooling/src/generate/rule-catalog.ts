import type { Text } from "@zwgk/validators";
import { schemaMessages } from "../../../validators/src/schema-messages.js";
import { isVerified, verificationOf } from "../../../validators/src/source.js";
import {
  type AnyRule,
  allRuleFiles,
  partRuleFiles,
  prefixOf,
  privacyRuleFiles,
  type RuleFile,
  recordSetRuleFiles,
  ruleFiles,
} from "../rules.js";
import { type GeneratedFiles, json } from "./generated-file.js";
import { partPlaces } from "./part-places.js";
import { sourceFiles } from "./sources.js";

const source = "packages/validators/rules";

/** The rules as data, for users of any language: what each says, why, and examples to prove a port with. */
export const generateRuleCatalog = async (): Promise<GeneratedFiles> => {
  const all = await allRuleFiles();
  const places = await partPlaces();
  const messages = (language: keyof Text): object =>
    Object.fromEntries([
      ...all.map(({ rule: { code, title, message } }) => [
        code,
        { title: title[language], message: message[language] },
      ]),
      ...Object.entries(schemaMessages).map(([keyword, message]) => [
        `schema/${keyword}`,
        { message: message[language] },
      ]),
    ]);
  return new Map([
    [
      "packages/validators/catalog/rules.json",
      json(source, {
        rules: (await ruleFiles()).map((file) => catalogEntry(file, { recordType: prefixOf(file) })),
        onParts: (await partRuleFiles()).map((file) => {
          const part = prefixOf(file);
          return catalogEntry(file, { part, places: Object.fromEntries(places.get(part) ?? []) });
        }),
        acrossRecords: (await recordSetRuleFiles()).map((file) => catalogEntry(file, {})),
        privacy: (await privacyRuleFiles()).map((file) => catalogEntry(file, { kind: file.rule.kind })),
      }),
    ],
    ["packages/validators/catalog/messages.zh-CN.json", json(source, { messages: messages("zh") })],
    ["packages/validators/catalog/messages.en.json", json(source, { messages: messages("en") })],
  ]);
};

const sources = new Map(sourceFiles().map((entry) => [entry.id, entry]));

const catalogEntry = (
  { rule: { code, severity, title, message, basis, since, examples } }: RuleFile<AnyRule>,
  appliesTo: object,
): object => ({
  code,
  ...appliesTo,
  severity,
  title,
  message,
  basis: basis.map(({ source: id, article }) => {
    const cited = sources.get(id);
    if (cited === undefined) throw new Error(`${code} cites "${id}", which is not in sources/`);
    return {
      source: id,
      title: cited.title,
      number: cited.number,
      article,
      verified: isVerified(verificationOf(cited, article)),
    };
  }),
  since,
  examples,
});
