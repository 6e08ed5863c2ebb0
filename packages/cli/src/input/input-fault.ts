import type { Text } from "@zwgk/validators";

/** Something that was to be checked and could not be: unreadable, not JSON, of no known record type. */
export interface InputFault {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly code: InputCode;
  readonly reason: Text;
}

export type InputCode = "input/unreadable" | "input/encoding" | "input/json" | "schema/record-type";

/** `file:line:column`, as far as it is known: editors and terminals jump to it. */
export const placeOf = ({ file, line, column }: InputFault): string =>
  [file, line, column].filter((part) => part !== undefined).join(":");

/** The reason with its column, for forms that have no place for one. */
export const reasonOf = ({ column, reason }: Pick<InputFault, "column" | "reason">): Text =>
  column === undefined
    ? reason
    : { zh: `第 ${column} 列：${reason.zh}`, en: `column ${column}: ${reason.en}` };
