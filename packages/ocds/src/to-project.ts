import type { RecordByType } from "@zwgk/schemas/types";
import { isObject, type Json, type JsonObject, objectsOf } from "./json.js";
import { type Loss, lossesBetween } from "./losses.js";
import { lotsOf } from "./lots.js";
import type { OfRecord, PackageExport, PackageOptions } from "./package.js";
import { partiesOf } from "./parties.js";
import { constructionProject } from "./projects/construction-project.js";
import { pppProject } from "./projects/ppp-project.js";
import type { ProjectKind, ProjectRecord } from "./projects/project-parts.js";
import { readPart, type Shared, writePart } from "./route.js";
import { NotExportable } from "./to-release.js";
import { unregisteredProject, type Warning } from "./warnings.js";

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

export type ProjectType = ProjectRecord["recordType"];

const kinds: { readonly [Type in ProjectType]: ProjectKind<RecordByType[Type]> } = {
  "construction-project": constructionProject,
  "ppp-project": pppProject,
};

/** The records that are a project of OC4IDS. */
export const projectTypes: readonly ProjectType[] = Object.keys(kinds) as ProjectType[];

/** The mapping of a type; which record it is for is known by its key. */
const projectKindOf = (recordType: ProjectType): ProjectKind<ProjectRecord> => {
  if (projectTypes.includes(recordType)) return kinds[recordType] as unknown as ProjectKind<ProjectRecord>;
  throw new NotExportable(`${String(recordType)} is no project`);
};

/** A construction project or a public-private partnership as an OC4IDS 0.9 project, and what of it did not travel. */
export const toProject = (record: ProjectRecord, options: ProjectOptions = {}): ProjectExport => {
  const { projectPrefix } = options;
  const { mapping, statusOf, breakdown } = projectKindOf(record.recordType);
  const local = record.projectCode ?? record.recordId ?? record.name;
  const body: JsonObject = {};
  const shared = sharedOf(body, local);
  writePart(mapping, record, { object: body, shared });
  identifyLists(body, breakdown);
  const status = statusOf(record);
  const parties = shared.parties.list();
  const project: Project = {
    ...body,
    ...(status === undefined ? {} : { status }),
    ...(parties.length === 0 ? {} : { parties }),
    id: `${projectPrefix ?? "unregistered"}-${local}`,
    language: "zh",
  };
  return {
    project,
    losses: lossesBetween(record, readProject(project, record.recordType)),
    warnings: projectPrefix === undefined ? [unregisteredProject] : [],
  };
};

/** A project read as a record of one type. */
export const readProject = (project: JsonObject, recordType: ProjectType): ProjectRecord =>
  readPart(projectKindOf(recordType).mapping, {
    object: project,
    shared: sharedOf(project, String(project["id"])),
  });

const sharedOf = (project: JsonObject, releaseId: string): Shared => ({
  parties: partiesOf(objectsOf(project["parties"])),
  lots: lotsOf([]),
  releaseId,
});

/** OC4IDS demands identifiers of what is listed. */
const identifyLists = (project: JsonObject, breakdown: string): void => {
  identify(project, "locations", "site");
  identify(project, "metrics", "financialProgress");
  const budget = project["budget"];
  if (isObject(budget)) identify(budget, "budgetBreakdowns", breakdown);
};

const identify = (holder: JsonObject, key: string, id: string): void => {
  const list = objectsOf(holder[key]);
  if (list.length > 0) holder[key] = list.map((each): Json => ({ id, ...each }));
};

export interface ProjectPackage {
  readonly uri: string;
  readonly version: "0.9";
  readonly publishedDate: string;
  readonly publisher: PackageOptions["publisher"];
  readonly projects: readonly Project[];
}

export type ProjectPackageOptions = Pick<PackageOptions, "uri" | "publishedAt" | "publisher"> &
  ProjectOptions;

/** Projects as an OC4IDS package. */
export const toProjectPackage = (
  records: readonly ProjectRecord[],
  options: ProjectPackageOptions,
): PackageExport<ProjectPackage> => {
  const projects: Project[] = [];
  const losses: OfRecord<Loss>[] = [];
  for (const [index, record] of records.entries()) {
    const exported = toProject(record, options);
    projects.push(exported.project);
    losses.push(...exported.losses.map((loss) => ({ ...loss, index })));
  }
  const { uri, publishedAt, publisher, projectPrefix } = options;
  return {
    package: { uri, version: "0.9", publishedDate: publishedAt, publisher, projects },
    losses,
    warnings: projectPrefix === undefined ? [unregisteredProject] : [],
  };
};
