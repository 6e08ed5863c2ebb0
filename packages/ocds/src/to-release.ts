import { readNotice } from "./from-release.js";
import type { JsonObject } from "./json.js";
import { type Loss, lossesBetween } from "./losses.js";
import { lotsOf } from "./lots.js";
import { inBeijing, startOfDay } from "./moments.js";
import { standIn } from "./notice.js";
import { kindOf, type Notice } from "./notices.js";
import { divisionOf, processOf, type Warning } from "./ocid.js";
import { partiesOf } from "./parties.js";
import type { Release } from "./release.js";
import { writePart } from "./route.js";

export interface ReleaseOptions {
  /** Registered with the Open Contracting Partnership: `ocds-` and six characters. */
  readonly ocidPrefix?: string;
  /** RFC 3339; dates notices that do not say when they were published. */
  readonly publishedAt?: string;
}

export interface ReleaseExport {
  readonly release: Release;
  /** What did not travel; the rest comes back by `fromRelease` as it was. */
  readonly losses: readonly Loss[];
  readonly warnings: readonly Warning[];
}

/** A notice that cannot be a release. */
export class NotExportable extends Error {
  override readonly name = "NotExportable";
}

/** One notice as an OCDS 1.1 release, and what of it did not travel. */
export const toRelease = (notice: Notice, options: ReleaseOptions = {}): ReleaseExport =>
  exportNotice(notice, options, divisionOf(notice));

/** With the purchaser's division, which another notice of the project may know. */
export const exportNotice = (
  notice: Notice,
  { ocidPrefix, publishedAt }: ReleaseOptions,
  division: string | undefined,
): ReleaseExport => {
  const kind = kindOf(notice.recordType);
  if (kind === undefined) throw new NotExportable(`${notice.recordType} is no notice that OCDS knows`);
  const date = notice.publishedOn === undefined ? publishedAt : startOfDay(notice.publishedOn);
  if (inBeijing(date) === undefined || date === undefined) {
    throw new NotExportable(
      "a release is dated: the notice has no publishedOn, and publishedAt is no RFC 3339 time",
    );
  }
  const process = processOf(notice, ocidPrefix, division);
  const id = notice.recordId ?? standIn(`${process.ocid}-${notice.recordType}-${date.slice(0, 10)}`);
  const release: JsonObject = {
    ocid: process.ocid,
    id,
    date,
    tag: [...kind.tags(notice)],
    initiationType: "tender",
    parties: [],
    language: "zh",
    tender: { id: process.number ?? standIn(process.ocid) },
  };
  const shared = { parties: partiesOf([]), lots: lotsOf([]), releaseId: id };
  writePart(kind.mapping, notice, { object: release, shared });
  kind.complete?.(notice, { object: release, shared });
  release["parties"] = shared.parties.list();
  if (shared.parties.list().length === 0) delete release["parties"];
  return {
    release: release as unknown as Release,
    losses: lossesBetween(notice, readNotice(release, kind)),
    warnings: notice.publishedOn === undefined ? [...process.warnings, undated] : process.warnings,
  };
};

const undated: Warning = {
  code: "no-publication-date",
  message: {
    zh: "公告没有发布日期，release 的日期是导出时给的时间，不是发布日期",
    en: "The notice has no day of publication: the release is dated by the time given for the export.",
  },
};
