import type { Severity } from "@zwgk/validators";
import { citation } from "../display/citation.js";
import { inLanguage } from "../language.js";
import type { ReportFormat } from "./format.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands, which GitHub Actions shows as annotations on the lines of the records. */
export const github: ReportFormat = ({ lang }) => ({
  record: ({ findings }) =>
    findings
      .map(({ file, line, cell, severity, code, pointer, message, basis }) =>
        command(
          commands[severity],
          { file, line, title: code },
          [
            [cell ?? pointer, message].filter((part) => part !== "").join(" "),
            ...basis.map((cited) => citation(cited, lang)),
          ].join("\n"),
        ),
      )
      .join(""),
  unread: ({ file, line, column, code, reason }) =>
    command("error", { file, line, col: column, title: code }, inLanguage(reason, lang)),
  *end() {},
});

const command = (
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string => {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => `${key}=${escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
    );
  return `::${name} ${list.join(",")}::${escapeData(message)}\n`;
};

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
