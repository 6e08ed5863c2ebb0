import forms from "@zwgk/schemas/codelists/handling-form.json" with { type: "json" };
import bodyKinds from "@zwgk/schemas/codelists/implementing-body-kind.json" with { type: "json" };
import states from "@zwgk/schemas/codelists/item-state.json" with { type: "json" };
import types from "@zwgk/schemas/codelists/item-type.json" with { type: "json" };
import materialFormats from "@zwgk/schemas/codelists/material-format.json" with { type: "json" };
import necessities from "@zwgk/schemas/codelists/material-necessity.json" with { type: "json" };
import materialSources from "@zwgk/schemas/codelists/material-source.json" with { type: "json" };
import materialTypes from "@zwgk/schemas/codelists/material-type.json" with { type: "json" };
import sources from "@zwgk/schemas/codelists/power-source.json" with { type: "json" };
import projectTypes from "@zwgk/schemas/codelists/project-type.json" with { type: "json" };
import resultTypes from "@zwgk/schemas/codelists/result-type.json" with { type: "json" };
import servedObjects from "@zwgk/schemas/codelists/served-object.json" with { type: "json" };
import levels from "@zwgk/schemas/codelists/use-level.json" with { type: "json" };
import { type CodesByColumn, type Column, columnKey, columnsByRecord } from "./columns.js";

const lists = [
  bodyKinds,
  forms,
  states,
  types,
  materialFormats,
  necessities,
  materialSources,
  materialTypes,
  sources,
  projectTypes,
  resultTypes,
  servedObjects,
  levels,
];

/** The lists whose codes are the national numbers themselves. */
const numbersByList: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  lists.map(({ id, codes }) => [id, Object.fromEntries(codes.map(({ code }) => [code, code]))]),
);

/** What a column's own code list says its numbers are, if it holds national numbers. */
export const numbersOf = ({ list }: Pick<Column, "list">): Readonly<Record<string, string>> | undefined =>
  numbersByList.get(list);

/**
 * The national numbers, for rows known to carry them.
 *
 * Places use other numbers for the same words, so nothing is read by number unless the caller says which list it is.
 * Units of time are not in it: their numbers were never seen.
 */
export const nationalCodes: CodesByColumn = Object.fromEntries(
  Object.values(columnsByRecord)
    .flatMap(({ own, children }) => [own, ...children.map(({ columns }) => columns)].flat())
    .flatMap((column) => {
      const numbers = numbersOf(column);
      return numbers === undefined ? [] : [[columnKey(column), numbers]];
    }),
);
