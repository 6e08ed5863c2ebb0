import type { Language, Text } from "@zwgk/validators";
import { type CatalogEntry, catalogEntry } from "../catalog.js";
import type { Context } from "../context.js";
import { type Field, fieldLines } from "../display/fields.js";
import { readablePointer } from "../display/place.js";
import { severityNames } from "../display/severity.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { inLanguage } from "../language.js";
import type { ListFormat } from "./list-format.js";

/** Shows one rule: what it says, why, since when, and what passes and fails. */
export const showRule = async (
  code: string,
  { format, lang }: { readonly format: ListFormat; readonly lang: Language },
  { stdout, columns }: Context,
): Promise<ExitCode> => {
  const entry = catalogEntry(code);
  await stdout.write(
    format === "json" ? `${JSON.stringify(entry, null, 2)}\n` : ruleText(entry, lang, columns),
  );
  return exitCodes.clean;
};

const labels = {
  severity: { zh: "级别", en: "severity" },
  message: { zh: "提示语", en: "message" },
  basis: { zh: "依据", en: "basis" },
  since: { zh: "自版本", en: "since" },
  examples: { zh: "例子", en: "examples" },
  page: { zh: "说明页", en: "page" },
} as const satisfies Readonly<Record<string, Text>>;

const ruleText = (entry: CatalogEntry, lang: Language, columns: number): string => {
  const say = (text: Text): string => inLanguage(text, lang);
  const fields: readonly Field[] = [
    [say(labels.severity), [say(severityNames[entry.severity])]],
    [say(labels.message), [say(entry.message)]],
    [
      say(labels.basis),
      entry.basis.map(({ title, number, article, verified }) =>
        [
          say(title),
          number,
          article,
          verified ? undefined : say({ zh: "（未核对原文）", en: "(text not read)" }),
        ]
          .filter((text) => text !== undefined)
          .join(" "),
      ),
    ],
    [say(labels.since), [entry.since]],
    [
      say(labels.examples),
      entry.examples.map(({ name, findings, notRun }) => `${name} → ${outcome(findings, notRun, lang)}`),
    ],
    [say(labels.page), [`docs/reference/rules/${entry.code}.md`]],
  ];
  return [entry.code, say(entry.title), "", ...fieldLines(fields, columns)]
    .map((line) => `${line}\n`)
    .join("");
};

const outcome = (findings: readonly string[], notRun: boolean | undefined, lang: Language): string => {
  if (notRun === true) return inLanguage({ zh: "未评估", en: "not run" }, lang);
  if (findings.length === 0) return inLanguage({ zh: "通过", en: "passes" }, lang);
  return findings.map((pointer) => readablePointer(pointer, lang)).join(", ");
};
