import { padEnd, width } from "./width.js";
import { wrap } from "./wrap.js";

/** A label and what it stands before, one text a line. */
export type Field = readonly [label: string, texts: readonly string[]];

/** Texts beside their labels, wrapped; a label without a text is left out. */
export const fieldLines = (fields: readonly Field[], columns: number): string[] => {
  const shown = fields.filter(([, texts]) => texts.length > 0);
  const column = Math.max(0, ...shown.map(([label]) => width(label))) + 2;
  return shown.flatMap(([label, texts]) =>
    texts
      .flatMap((text) => wrap(text, Math.max(columns - column, 20)))
      .map((line, position) => `${padEnd(position === 0 ? label : "", column)}${line}`),
  );
};
