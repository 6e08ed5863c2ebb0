import type { Text } from "@zwgk/validators";
import type { JsonSyntaxError } from "./json.js";
import { positionOf } from "./position.js";

export interface SyntaxFault {
  readonly line: number;
  readonly column: number;
  readonly reason: Text;
}

/** Where and why text is not JSON. One character is quoted, so that no value travels into a report. */
export const syntaxFault = (text: string, { offset }: JsonSyntaxError): SyntaxFault => ({
  ...positionOf(text, offset),
  reason: offset >= text.length ? breaksOff : unexpected(String.fromCodePoint(text.codePointAt(offset) ?? 0)),
});

const breaksOff: Text = { zh: "JSON 到此中断，不完整", en: "the JSON breaks off here" };

const unexpected = (character: string): Text => {
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? character
    : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const hint = /[，：；“”‘’｛｝［］＂＇]/u.test(character)
    ? { zh: "；JSON 的标点须用半角", en: "; JSON takes half-width punctuation" }
    : { zh: "", en: "" };
  return {
    zh: `不是合法的 JSON：意外的字符“${shown}”${hint.zh}`,
    en: `not JSON: unexpected character "${shown}"${hint.en}`,
  };
};
