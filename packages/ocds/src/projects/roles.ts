import type { ConstructionProject } from "@zwgk/schemas/types";
import { type JsonObject, objectsOf, putAt, textOf, valueAt } from "../json.js";
import type { Organisation } from "../parties.js";
import type { Place, Route } from "../route.js";

type Party = NonNullable<ConstructionProject["parties"]>[number];

/** Roles but that of the owner; OC4IDS leaves them open. */
const roles: Readonly<Record<Exclude<Party["role"], "project-owner">, string>> = {
  survey: "survey",
  design: "design",
  construction: "construction",
  supervision: "supervision",
  testing: "testing",
  "agent-construction": "agentConstruction",
  other: "otherParticipant",
};

/** What a contracting process is for, as OC4IDS has it. */
const natures: readonly Party["role"][] = ["design", "construction", "supervision"];

const partiesWith = (role: string, { shared }: Place): Organisation[] =>
  shared.parties
    .list()
    .filter((party) => Array.isArray(party["roles"]) && party["roles"].includes(role))
    .flatMap(({ id }) => shared.parties.find({ id: id ?? null }) ?? []);

/** Organisations that only their role tells. */
export const byRole = (role: string): Route<Organisation[]> => ({
  write: (all, { shared }) => {
    for (const each of all) shared.parties.mention(each, [role]);
  },
  read: (place) => {
    const found = partiesWith(role, place);
    return found.length === 0 ? undefined : found;
  },
});

/** One organisation that only its role tells. */
export const oneByRole = (role: string): Route<Organisation> => {
  const all = byRole(role);
  return {
    write: (value, place) => {
      all.write([value], place);
    },
    read: (place) => all.read(place)?.[0],
  };
};

/**
 * Who takes part in building; who designs, builds or supervises does so under a contract.
 *
 * The owner of a project that the state builds is what OC4IDS calls its public authority.
 */
export const constructionParties = (owner: "publicAuthority" | "projectOwner"): Route<Party[]> => {
  const codes: Readonly<Record<Party["role"], string>> = { "project-owner": owner, ...roles };
  return {
    write: (all, { object, shared }) => {
      for (const [index, { role, organisation }] of all.entries()) {
        const reference = shared.parties.mention(organisation, [codes[role]]);
        if (codes[role] === "publicAuthority") object["publicAuthority"] ??= reference;
        if (!natures.includes(role)) continue;
        const process = { id: `party-${index + 1}`, summary: { nature: [role], suppliers: [reference] } };
        putAt(object, "contractingProcesses", [...objectsOf(object["contractingProcesses"]), process]);
      }
    },
    read: (place) => {
      const found = (Object.keys(codes) as Party["role"][]).flatMap((role) =>
        partiesWith(codes[role], place).map((organisation) => ({ role, organisation })),
      );
      return found.length === 0 ? undefined : found;
    },
  };
};

/** An identifier of the project by its scheme. */
export const identifier = (scheme: string): Route<string> => ({
  write: (id, { object }) => {
    putAt(object, "identifiers", [...objectsOf(object["identifiers"]), { id, scheme }]);
  },
  read: ({ object }) =>
    textOf(objectsOf(object["identifiers"]).find((each) => each["scheme"] === scheme)?.["id"]),
});

/** The name of an organisation where OC4IDS has room for no more. */
export const nameOf = (path: string): Route<Organisation> => ({
  write: ({ name }, { object }) => {
    putAt(object, path, name);
  },
  read: ({ object }: { object: JsonObject }) => {
    const name = textOf(valueAt(object, path));
    return name === undefined ? undefined : { name };
  },
});
