import type { RecordSetRule, Rule, Text } from "@zwgk/validators";
import { schemaMessages } from "../../../validators/src/schema-messages.js";
import { isVerified, verificationOf } from "../../../validators/src/source.js";
import { recordSetRuleFiles, ruleFiles } from "../rules.js";
import { type GeneratedFiles, json } from "./generated-file.js";
import { sourceFiles } from "./sources.js";

const source = "packages/validators/rules";

/** The rules as data, for users of any language: what each says, why, and examples to prove a port with. */
export const generateRuleCatalog = async (): Promise<GeneratedFiles> => {
  const rules = (await ruleFiles()).map(({ rule }) => rule);
  const acrossRecords = (await recordSetRuleFiles()).map(({ rule }) => rule);
  const messages = (language: keyof Text): object =>
    Object.fromEntries([
      ...[...rules, ...acrossRecords].map(({ code, title, message }) => [
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
        rules: rules.map(catalogEntry),
        acrossRecords: acrossRecords.map(catalogEntry),
      }),
    ],
    ["packages/validators/catalog/messages.zh-CN.json", json(source, { messages: messages("zh") })],
    ["packages/validators/catalog/messages.en.json", json(source, { messages: messages("en") })],
  ]);
};

const sources = new Map(sourceFiles().map((entry) => [entry.id, entry]));

const catalogEntry = ({
  code,
  severity,
  title,
  message,
  basis,
  since,
  examples,
}: RecordSetRule | Rule): object => ({
  code,
  ...(!code.startsWith("across-records/") && { recordType: code.slice(0, code.indexOf("/")) }),
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
