import type { JsonObject } from "./json.js";
import { type Loss, lossesBetween } from "./losses.js";
import { lotsOf } from "./lots.js";
import { inBeijing, startOfDay } from "./moments.js";
import { standIn } from "./notice.js";
import { isNoticeType, kindOf, type Notice } from "./notices.js";
import { divisionOf, processOf } from "./ocid.js";
import { partiesOf } from "./parties.js";
import { readNotice } from "./read-notice.js";
import type { Release } from "./release.js";
import { writePart } from "./route.js";
import { type Row, rowsOf } from "./rows.js";
import { undated, type Warning } from "./warnings.js";

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
export const toRelease = (notice: Notice, options: ReleaseOptions = {}): ReleaseExport => {
  assertNotice(notice);
  const [row, ...others] = rowsOf(notice);
  if (row === undefined || others.length > 0) {
    throw new NotExportable(
      "an intention of several projects is several contracting processes: use toReleasePackage",
    );
  }
  const division = divisionOf(notice);
  return exportRow(row, noticeIdFor(notice, division, options), division, options);
};

export function assertNotice(notice: { readonly recordType?: unknown }): asserts notice is Notice {
  if (isNoticeType(notice.recordType)) return;
  throw new NotExportable(`${String(notice.recordType)} is no notice of a contracting process`);
}

/**
 * The same whatever else is exported with the notice.
 *
 * The type belongs to it: notices of one project are often recorded under one identifier, and the
 * releases of a process are told apart by theirs.
 */
export const noticeIdFor = (notice: Notice, division: string | undefined, options: ReleaseOptions): string =>
  notice.recordId === undefined
    ? standIn(
        `${processOf({ notice }, options.ocidPrefix, division).ocid}-${notice.recordType}-${dateOf(notice, options).slice(0, 10)}`,
      )
    : `${notice.recordType}-${notice.recordId}`;

const dateOf = ({ publishedOn }: Notice, { publishedAt }: ReleaseOptions): string => {
  const date = publishedOn === undefined ? publishedAt : startOfDay(publishedOn);
  if (date !== undefined && inBeijing(date) !== undefined) return date;
  throw new NotExportable(
    "a release is dated: the notice has no publishedOn, and publishedAt is no RFC 3339 time",
  );
};

export const exportRow = (
  row: Row,
  noticeId: string,
  division: string | undefined,
  options: ReleaseOptions,
): ReleaseExport => {
  const { notice } = row;
  const kind = kindOf(notice.recordType);
  const process = processOf(row, options.ocidPrefix, division);
  const id = row.identify(noticeId);
  const date = dateOf(notice, options);
  const shared = { parties: partiesOf([]), lots: lotsOf([]), releaseId: id };
  const body: JsonObject = {
    ocid: process.ocid,
    id,
    date,
    notice: {
      ...(notice.publishedOn === undefined ? { undated: true } : {}),
      ...(row.position === undefined ? {} : { row: { ...row.position } }),
    },
    tender: { id: process.number ?? standIn(process.ocid) },
  };
  const place = { object: body, shared };
  writePart(kind.mapping, notice, place);
  kind.complete?.(notice, place);
  const parties = shared.parties.list();
  const release: JsonObject = {
    ocid: process.ocid,
    id,
    date,
    tag: [...kind.tags(notice)],
    initiationType: "tender",
    language: "zh",
    ...(parties.length === 0 ? {} : { parties }),
    ...body,
  };
  return {
    release: release as Release,
    losses: lossesBetween(notice, readNotice(release, kind)).map(row.locate),
    warnings: notice.publishedOn === undefined ? [...process.warnings, undated] : process.warnings,
  };
};
