import type { ReleaseLoss } from "./from-release.js";
import { type JsonObject, objectsOf } from "./json.js";
import { leavesOf } from "./leaves.js";
import type { Bilingual } from "./losses.js";
import type { ProjectRecord } from "./projects/project-parts.js";
import { type ProjectType, readProject, toProject } from "./to-project.js";

export interface ProjectsRead {
  /** As far as the project carries; a project of others may lack what a record needs, so validate them. */
  readonly records: readonly ProjectRecord[];
  readonly losses: readonly ReleaseLoss[];
}

/** The record an OC4IDS project stands for. */
export const fromProject = (project: JsonObject): ProjectsRead => readAll([project], () => "");

/** The records of an OC4IDS package. */
export const fromProjectPackage = (document: JsonObject): ProjectsRead =>
  readAll(objectsOf(document["projects"]), (index) => `/projects/${index}`);

const readAll = (projects: readonly JsonObject[], baseOf: (index: number) => string): ProjectsRead => {
  const records = projects.map((project) => readProject(project, typeOf(project)));
  return {
    records,
    losses: records.flatMap((record, index) => lossesOf(projects[index] ?? {}, record, baseOf(index))),
  };
};

/** A partnership says so by how private capital takes part; OC4IDS itself has no word for one. */
const typeOf = (project: JsonObject): ProjectType =>
  objectsOf(project["additionalClassifications"]).some(({ scheme }) => String(scheme).startsWith("CN-PPP-"))
    ? "ppp-project"
    : "construction-project";

/** Measured, not promised: the record is exported again, and what is not in that did not travel. */
const lossesOf = (project: JsonObject, record: ProjectRecord, base: string): ReleaseLoss[] => {
  const again = toProject(record).project;
  const carried = new Set(leavesOf(again).map(({ key }) => key));
  const local = again.id.slice(again.id.indexOf("-"));
  const isRemade = String(project["id"]).endsWith(local);
  return leavesOf(project)
    .filter(({ key, pointer }) => !carried.has(key) && !(pointer === "/id" && isRemade))
    .map(({ pointer }) => ({ pointer: base + pointer, reason: reasonFor(pointer) }));
};

const reasonFor = (pointer: string): Bilingual =>
  /\/(?:id|status)$/.test(pointer)
    ? {
        zh: "标识和所处阶段在导出时重新得出，记录里没有",
        en: "Identifiers and the stage are made anew at export; records do not hold them.",
      }
    : { zh: "项目记录没有相应的字段", en: "Records of projects have no field for it." };
