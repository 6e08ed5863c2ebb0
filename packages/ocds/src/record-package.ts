import { byDate, compiledRelease } from "./merge.js";
import type { Notice } from "./notices.js";
import {
  exportAll,
  metadataFor,
  type PackageExport,
  type PackageMetadata,
  type PackageOptions,
  warningsFor,
} from "./package.js";
import type { Release } from "./release.js";

/** Everything published on one contracting process, and where it stands. */
export interface OcdsRecord {
  readonly ocid: string;
  readonly releases: readonly Release[];
  readonly compiledRelease: Release;
}

export interface RecordPackage extends PackageMetadata {
  readonly records: readonly OcdsRecord[];
}

/** Notices as an OCDS 1.1 record package: those of one project together, merged by date. */
export const toRecordPackage = (
  notices: readonly Notice[],
  options: PackageOptions,
): PackageExport<RecordPackage> => {
  const { releases, losses, warnings } = exportAll(notices, options);
  const byProcess = new Map<string, Release[]>();
  for (const release of releases) {
    byProcess.set(release.ocid, [...(byProcess.get(release.ocid) ?? []), release]);
  }
  const records = [...byProcess].map(([ocid, own]) => ({
    ocid,
    releases: byDate(own),
    compiledRelease: compiledRelease(own),
  }));
  return {
    package: { ...metadataFor(releases, options), records },
    losses,
    warnings: [...warningsFor(options), ...warnings],
  };
};
