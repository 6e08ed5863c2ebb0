import type { ConstructionProject, PppProject } from "@zwgk/schemas/types";
import { asUri } from "../documents.js";
import { putAt, textOf, valueAt } from "../json.js";
import { listed } from "../listed.js";
import { day } from "../moments.js";
import { lost, type Mapping, number, type Route, text } from "../route.js";
import { investment } from "./investment.js";
import { identifier, nameOf } from "./roles.js";

/** A record of a project, and what every one has. */
export type ProjectRecord = ConstructionProject | PppProject;

type Of<Field extends keyof ConstructionProject> = NonNullable<ConstructionProject[Field]>;

export const address = (path: string): Route<string> => ({
  write: (value, { object }) => {
    const url = asUri(value);
    if (url !== undefined) putAt(object, path, url);
  },
  read: ({ object }) => textOf(valueAt(object, path)),
});

const approval: Mapping<Of<"approvals">[number]> = {
  kind: lost,
  matter: lost,
  title: text("title"),
  authority: nameOf("author"),
  documentNumber: lost,
  projectCode: lost,
  decidedOn: lost,
  publishedOn: day("datePublished"),
  approvedTotal: lost,
  result: text("description"),
};

const attachment: Mapping<Of<"attachments">[number]> = { name: text("title"), url: address("url") };

const progressOnDay: Mapping<Of<"progress">[number]> = {
  asOf: day("period/endDate"),
  text: text("notes"),
  planned: lost,
  invested: investment("value"),
  percent: number("measure"),
};

export const progress: Route<Of<"progress">> = listed("metrics/0/observations", "progress", progressOnDay);

interface Decided {
  title?: string;
  decidedOn?: string;
}

const decidedMilestone: Mapping<Decided> = { title: text("title"), decidedOn: day("dateMet") };

/** A decision is a document of the project, and a milestone for the day it was made. */
export const decided = <Part extends Decided>(kind: string, mapping: Mapping<Part>): Route<Part[]> => {
  const documents = listed("documents", kind, mapping);
  const milestones = listed("milestones", kind, decidedMilestone, { type: "approval" });
  return {
    write: (all, place) => {
      documents.write(all, place);
      milestones.write(all, place);
    },
    read: (place) => {
      const days = milestones.read(place) ?? [];
      return documents.read(place)?.map((each, index) => ({ ...each, ...days[index] }));
    },
  };
};

export const approvals: Route<Of<"approvals">> = decided("approval", approval);

const page = listed("documents", "page", attachment);

type Base = Required<
  Pick<
    ConstructionProject,
    | "$schema"
    | "recordId"
    | "publishedOn"
    | "sourceUrl"
    | "disclosure"
    | "excerpt"
    | "extensions"
    | "projectCode"
    | "name"
    | "attachments"
  >
>;

export const projectBase = <Type extends ProjectRecord["recordType"]>(
  type: Type,
): Mapping<Base> & { readonly recordType: Route<Type> } => ({
  $schema: lost,
  recordType: { write: () => undefined, read: () => type },
  recordId: identifier("zwgk-record"),
  publishedOn: day("updated"),
  sourceUrl: {
    write: (url, place) => {
      if (asUri(url) !== undefined) page.write([{ name: "公开页面", url }], place);
    },
    read: (place) => page.read(place)?.[0]?.url,
  },
  disclosure: lost,
  excerpt: lost,
  extensions: lost,
  projectCode: identifier("CN-investment-project-code"),
  name: text("title"),
  attachments: listed("documents", "attachment", attachment),
});

/** What an OC4IDS project is made of, by the type of the record. */
export interface ProjectKind<Record extends object> {
  readonly mapping: Mapping<Record>;
  /** The stage the project is at, of those of OC4IDS. */
  statusOf(record: Record): string | undefined;
  /** Identifies the breakdown of the budget, of which a record has one at most. */
  readonly breakdown: string;
}
