export { type ReleaseExport, type ReleaseOptions, toRelease } from "./to-release.js";
