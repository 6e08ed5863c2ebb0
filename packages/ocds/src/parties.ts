import type { ProcurementResult } from "@zwgk/schemas/types";
import { isObject, type Json, type JsonObject, objectsOf, putAt, textOf, valueAt } from "./json.js";
import type { Route } from "./route.js";

export type Organisation = NonNullable<ProcurementResult["purchaser"]>;

/** China's unified social credit codes, as listed by org-id.guide. */
const creditCodes = "CN-USCI";

/** The organisations of a release: each once, with every role it has. */
export interface Parties {
  /** Enters an organisation, or what is new of it, and gives a reference to it. */
  mention(organisation: Organisation, roles: readonly string[]): JsonObject;
  find(reference: Json | undefined): Organisation | undefined;
  list(): JsonObject[];
}

export const partiesOf = (entries: readonly JsonObject[]): Parties => {
  const byId = new Map(entries.map((party) => [String(party["id"]), party]));
  return {
    mention: (organisation, roles) => {
      const entry = asParty(organisation);
      const id = String(entry["id"]);
      const known = byId.get(id) ?? { id, name: organisation.name };
      const held = (known["roles"] ?? []) as string[];
      byId.set(id, { ...entry, ...known, roles: [...new Set([...held, ...roles])] });
      return { id, name: organisation.name };
    },
    find: (reference) => {
      if (!isObject(reference)) return undefined;
      const party = byId.get(String(reference["id"])) ?? reference;
      const name = textOf(reference["name"]) ?? textOf(party["name"]);
      return name === undefined ? undefined : { name, ...detailsOf(party) };
    },
    list: () => [...byId.values()],
  };
};

const asParty = ({ name, creditCode, divisionCode, address, contact }: Organisation): JsonObject => ({
  id: creditCode === undefined ? `name:${name}` : `${creditCodes}-${creditCode}`,
  name,
  ...(creditCode === undefined
    ? {}
    : { identifier: { scheme: creditCodes, id: creditCode, legalName: name } }),
  ...(address === undefined ? {} : { address: { streetAddress: address } }),
  ...(divisionCode === undefined ? {} : { divisionCode }),
  ...(contact === undefined ? {} : { contactPoint: { telephone: contact } }),
});

const detailsOf = (party: JsonObject): Omit<Organisation, "name"> => {
  const isCoded = valueAt(party, "identifier/scheme") === creditCodes;
  const creditCode = isCoded ? textOf(valueAt(party, "identifier/id")) : undefined;
  const divisionCode = textOf(party["divisionCode"]);
  const address = ["region", "locality", "streetAddress"]
    .flatMap((key) => textOf(valueAt(party, `address/${key}`)) ?? [])
    .join("");
  const contact =
    textOf(valueAt(party, "contactPoint/telephone")) ?? textOf(valueAt(party, "contactPoint/email"));
  return {
    ...(creditCode === undefined ? {} : { creditCode }),
    ...(divisionCode === undefined ? {} : { divisionCode }),
    ...(address === "" ? {} : { address }),
    ...(contact === undefined ? {} : { contact }),
  };
};

/** A reference to one organisation. */
export const organisation = (path: string, ...roles: readonly string[]): Route<Organisation> => ({
  write: (value, { object, shared }) => {
    putAt(object, path, shared.parties.mention(value, roles));
  },
  read: ({ object, shared }) => shared.parties.find(valueAt(object, path)),
});

/** References to several organisations; OCDS refers to each once. */
export const organisations = (path: string, ...roles: readonly string[]): Route<Organisation[]> => ({
  write: (values, { object, shared }) => {
    const references = values.map((value) => shared.parties.mention(value, roles));
    if (references.length > 0) putAt(object, path, distinct(references));
  },
  read: ({ object, shared }) => {
    const found = objectsOf(valueAt(object, path)).flatMap((each) => shared.parties.find(each) ?? []);
    return found.length === 0 ? undefined : found;
  },
});

export const distinct = (references: readonly JsonObject[]): JsonObject[] => [
  ...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values(),
];

/** Who buys is also who conducts the procedure, unless an agent is named. */
export const purchaser: Route<Organisation> = {
  write: (value, place) => {
    for (const path of ["buyer", "tender/procuringEntity"]) {
      organisation(path, "buyer", "procuringEntity").write(value, place);
    }
  },
  read: ({ object, shared }) =>
    shared.parties.find(object["buyer"]) ??
    shared.parties.find(valueAt(object, "tender/procuringEntity")) ??
    shared.parties
      .list()
      .flatMap(({ id, roles }) =>
        Array.isArray(roles) && roles.includes("buyer")
          ? (shared.parties.find({ id: id ?? null }) ?? [])
          : [],
      )[0],
};
