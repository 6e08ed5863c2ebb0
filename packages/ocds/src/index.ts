export type { Difference } from "./difference.js";
export { fromProject, fromProjectPackage, type ProjectsRead } from "./from-project.js";
export { fromRelease, fromReleasePackage, type NoticesRead, type ReleaseLoss } from "./from-release.js";
export type { Json, JsonObject } from "./json.js";
export type { Bilingual, Loss } from "./losses.js";
export { compiledRelease } from "./merge.js";
export { type Notice, type NoticeType, noticeTypes } from "./notices.js";
export {
  type OfRecord,
  type PackageExport,
  type PackageMetadata,
  type PackageOptions,
  type ReleasePackage,
  toReleasePackage,
} from "./package.js";
export type { ProjectRecord } from "./projects/project-parts.js";
export { type OcdsRecord, type RecordPackage, toRecordPackage } from "./record-package.js";
export type { Release } from "./release.js";
export {
  type Project,
  type ProjectExport,
  type ProjectOptions,
  type ProjectPackage,
  type ProjectPackageOptions,
  type ProjectType,
  projectTypes,
  toProject,
  toProjectPackage,
} from "./to-project.js";
export { NotExportable, type ReleaseExport, type ReleaseOptions, toRelease } from "./to-release.js";
export type { Warning } from "./warnings.js";
