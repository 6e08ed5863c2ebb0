import { pathToFileURL } from "node:url";
import {
  type Language,
  partRules,
  type ReportedFinding,
  recordSetRules,
  rules,
  type Severity,
  type Text,
} from "@zwgk/validators";
import { privacyRules } from "@zwgk/validators/privacy";
import type { Location, Notification, ReportingDescriptor, Result, Run, ToolComponent } from "sarif";
import { citation, citedBasis } from "../display/citation.js";
import type { InputFault } from "../input/input-fault.js";
import { inLanguage } from "../language.js";
import type { ReportFormat } from "./format.js";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Readonly<
  Record<Severity, Result["level"]>
>;

/** SARIF 2.1.0, for code-scanning services. Rules carry their help as text: it must hold without a network. */
export const sarif: ReportFormat = ({ tool, asOf, calendar, lang }) => {
  const results: Result[] = [];
  const notRun = new Map<string, number>();
  const notifications: Notification[] = [];
  return {
    record(record) {
      for (const finding of record.findings) results.push(resultOf(finding));
      for (const finding of record.folded) {
        const { code, pointer } = finding.explainedBy;
        const justification = inLanguage(
          { zh: `由 ${code}（${pointer}）造成`, en: `explained by ${code} at ${pointer}` },
          lang,
        );
        results.push({ ...resultOf(finding), suppressions: [{ kind: "external", justification }] });
      }
      for (const finding of record.suppressed) {
        const suppressions: Result["suppressions"] = [{ kind: "external", justification: finding.reason }];
        results.push({ ...resultOf(finding), suppressions });
      }
      for (const { code } of record.notRun) notRun.set(code, (notRun.get(code) ?? 0) + 1);
      return "";
    },
    unread(fault) {
      notifications.push(unreadNotification(fault, lang));
      return "";
    },
    *end() {
      const codes = [...results.map(({ ruleId = "" }) => ruleId), ...notifications.map(codeOf)];
      const driver: ToolComponent = {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        language: lang,
        rules: descriptors(codes, lang),
      };
      const skipped = [...notRun].map(([code, count]) => skippedNotification(code, count, lang));
      const invocation: NonNullable<Run["invocations"]>[number] = {
        executionSuccessful: notifications.length === 0,
        toolExecutionNotifications: [...notifications, ...skipped],
      };
      const index = new Map(driver.rules?.map(({ id }, position) => [id, position]));
      yield `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": ${JSON.stringify({ driver })},
      "invocations": ${JSON.stringify([invocation])},
      "columnKind": "utf16CodeUnits",
      "properties": ${JSON.stringify({ asOf, calendar })},
      "results": [`;
      let separator = "";
      for (const result of results) {
        const ruleIndex = index.get(result.ruleId ?? "");
        yield `${separator}\n        ${JSON.stringify({ ...result, ruleIndex })}`;
        separator = ",";
      }
      yield `${results.length === 0 ? "" : "\n      "}]\n    }\n  ]\n}\n`;
    },
  };
};

const codeOf = ({ associatedRule }: Notification): string => associatedRule?.id ?? "";

/** Every rule there is, fired or not, and the codes of shape and input that occur. */
const descriptors = (codes: readonly string[], lang: Language): ReportingDescriptor[] => {
  const all = [...rules, ...partRules, ...recordSetRules, ...privacyRules];
  const known = new Set<string>(all.map(({ code }) => code));
  const others = [...new Set(codes)].filter((code) => !known.has(code)).sort();
  return [
    ...all.map((rule) => ruleDescriptor(rule, lang)),
    ...others.map((code) => otherDescriptor(code, lang)),
  ];
};

/** Services want three texts of a rule, and show the last when it is opened. */
const ruleDescriptor = (
  {
    code,
    severity,
    title,
    message,
    basis,
  }: (typeof rules | typeof partRules | typeof recordSetRules | typeof privacyRules)[number],
  lang: Language,
): ReportingDescriptor => {
  const cited = basis
    .map((entry) => citation(citedBasis(entry, lang), lang))
    .join(lang === "en" ? "; " : "；");
  return {
    id: code,
    shortDescription: { text: inLanguage(title, lang) },
    fullDescription: {
      text: inLanguage({ zh: `${title.zh}。依据：${cited}`, en: `${title.en}. Basis: ${cited}` }, lang),
    },
    help: { text: `${title.zh}\n${message.zh}\n\n${title.en}\n${message.en}\n\n${cited}` },
    defaultConfiguration: { level: levels[severity] },
  };
};

const otherDescriptor = (code: string, lang: Language): ReportingDescriptor => {
  const name = code.slice(code.indexOf("/") + 1);
  const text: Text = code.startsWith("schema/")
    ? {
        zh: `不符合记录类型的 JSON Schema：${name}`,
        en: `against the JSON Schema of the record type: ${name}`,
      }
    : { zh: `输入无法读取：${name}`, en: `the input cannot be read: ${name}` };
  return {
    id: code,
    shortDescription: { text: inLanguage(text, lang) },
    fullDescription: { text: inLanguage(text, lang) },
    help: { text: `${text.zh}\n\n${text.en}` },
    defaultConfiguration: { level: "error" },
  };
};

const resultOf = (finding: ReportedFinding): Result => {
  const { file, line, cell, index, recordType, recordId, code, severity, pointer, message, data, basis } =
    finding;
  return {
    ruleId: code,
    level: levels[severity],
    // Services show the message and the line; a cell they would not.
    message: { text: cell === undefined ? message : `${cell} ${message}` },
    locations: [
      {
        ...locationOf(file, line),
        logicalLocations: [{ ...(cell !== undefined && { name: cell }), fullyQualifiedName: pointer }],
      },
    ],
    properties: { index, recordType, recordId, data, basis },
  };
};

const locationOf = (file: string, line: number | undefined): Location => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    ...(line !== undefined && { region: { startLine: line } }),
  },
});

/** A path relative to the working folder stays relative: services resolve it against the repository. */
const uriOf = (file: string): string =>
  file.startsWith("/") || /^[A-Za-z]:/.test(file)
    ? pathToFileURL(file).href
    : file.split("/").map(encodeURIComponent).join("/");

const unreadNotification = ({ file, line, code, reason }: InputFault, lang: Language): Notification => ({
  level: "error",
  associatedRule: { id: code },
  message: { text: inLanguage(reason, lang) },
  locations: [locationOf(file, line)],
});

const skippedNotification = (code: string, count: number, lang: Language): Notification => ({
  level: "note",
  associatedRule: { id: code },
  message: {
    text: inLanguage(
      {
        zh: `规则在 ${count} 条记录上未评估；未评估不等于通过`,
        en: `the rule was not evaluated on ${count} record(s); that is not a pass`,
      },
      lang,
    ),
  },
});
