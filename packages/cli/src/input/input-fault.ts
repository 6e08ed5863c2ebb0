import type { Text } from "@zwgk/validators";

/** Something that was to be checked and could not be: unreadable, not JSON, of no known record type. */
export interface InputFault {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly code: InputCode;
  readonly reason: Text;
}

export type InputCode =
  | "input/unreadable"
  | "input/encoding"
  | "input/json"
  | "input/tables"
  | "schema/record-type";

/** Where something is in a file of text or of tables. */
interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly cell?: string;
}

/** `file:line:column`, as far as it is known: editors and terminals jump to it. `file:sheet!D17` in a workbook. */
export const placeOf = ({ file, line, column, cell }: Place): string =>
  [file, line, column, cell].filter((part) => part !== undefined).join(":");

/** The reason with its column, for forms that have no place for one. */
export const reasonOf = ({ column, reason }: Pick<InputFault, "column" | "reason">): Text =>
  column === undefined
    ? reason
    : { zh: `第 ${column} 列：${reason.zh}`, en: `column ${column}: ${reason.en}` };
