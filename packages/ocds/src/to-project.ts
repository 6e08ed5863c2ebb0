import type { ConstructionProject } from "@zwgk/schemas/types";
import { isObject, type Json, type JsonObject, objectsOf } from "./json.js";
import { type Loss, lossesBetween } from "./losses.js";
import { lotsOf } from "./lots.js";
import type { PackageOptions } from "./package.js";
import { partiesOf } from "./parties.js";
import { constructionProject } from "./projects/construction-project.js";
import { readPart, type Shared, writePart } from "./route.js";
import { unregistered, type Warning } from "./warnings.js";

/** An OC4IDS project, as far as every project has it. */
export interface Project extends JsonObject {
  id: string;
}

export interface ProjectOptions {
  /** Registered with the Open Contracting Partnership: `oc4ids-` and six characters. */
  readonly projectPrefix?: string;
}

export interface ProjectExport {
  readonly project: Project;
  readonly losses: readonly Loss[];
  readonly warnings: readonly Warning[];
}

/** A construction project as an OC4IDS 0.9 project, and what of it did not travel. */
export const toProject = (record: ConstructionProject, options: ProjectOptions = {}): ProjectExport => {
  const { projectPrefix } = options;
  const local = record.projectCode ?? record.recordId ?? record.name;
  const body: JsonObject = {};
  const shared = sharedOf(body, local);
  writePart(constructionProject, record, { object: body, shared });
  complete(body, record);
  const parties = shared.parties.list();
  const project: Project = {
    ...body,
    ...(parties.length === 0 ? {} : { parties }),
    id: `${projectPrefix ?? "unregistered"}-${local}`,
    language: "zh",
  };
  const readBack = readPart(constructionProject, { object: project, shared: sharedOf(project, local) });
  return {
    project,
    losses: lossesBetween(record, readBack),
    warnings: projectPrefix === undefined ? [unregistered] : [],
  };
};

const sharedOf = (project: JsonObject, releaseId: string): Shared => ({
  parties: partiesOf(objectsOf(project["parties"])),
  lots: lotsOf([]),
  releaseId,
});

/** Identifiers that OC4IDS demands of what is listed, and the stage the project is at. */
const complete = (project: JsonObject, record: ConstructionProject): void => {
  identify(project, "locations", "site");
  identify(project, "metrics", "financialProgress");
  const budget = project["budget"];
  if (isObject(budget)) identify(budget, "budgetBreakdowns", "sources");
  project["status"] = statusOf(record);
};

const identify = (holder: JsonObject, key: string, id: string): void => {
  const list = objectsOf(holder[key]);
  if (list.length > 0) holder[key] = list.map((each): Json => ({ id, ...each }));
};

const statusOf = ({ completion, startedOn, approvals }: ConstructionProject): string => {
  if (completion !== undefined) return "completion";
  if (startedOn !== undefined) return "implementation";
  return approvals === undefined ? "identification" : "preparation";
};

export interface ProjectPackage {
  readonly uri: string;
  readonly version: "0.9";
  readonly publishedDate: string;
  readonly publisher: PackageOptions["publisher"];
  readonly projects: readonly Project[];
}

/** Construction projects as an OC4IDS package. */
export const toProjectPackage = (
  records: readonly ConstructionProject[],
  options: PackageOptions & ProjectOptions,
): ProjectPackage => ({
  uri: options.uri,
  version: "0.9",
  publishedDate: options.publishedAt,
  publisher: options.publisher,
  projects: records.map((record) => toProject(record, options).project),
});
