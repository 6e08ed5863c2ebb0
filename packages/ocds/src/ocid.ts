import { projectNumberOf } from "@zwgk/schemas/printed/project-number";
import type { Notice } from "./notices.js";
import type { Row } from "./rows.js";
import { unregistered, type Warning, withoutDivision, withoutNumber } from "./warnings.js";

/** Stands where a registered prefix belongs, and cannot be taken for one. */
const unregisteredPrefix = "unregistered";

export interface ProcessIdentity {
  readonly ocid: string;
  /** The normalised project number. */
  readonly number: string | undefined;
  readonly warnings: readonly Warning[];
}

/** Identifies the contracting process: prefix, purchaser's division, normalised project number. */
export const processOf = (
  { notice, position }: Pick<Row, "notice" | "position">,
  prefix: string | undefined,
  division: string | undefined,
): ProcessIdentity => {
  const number = numberOf(notice);
  const local = number ?? fallbackOf(notice, position?.number);
  return {
    ocid: [prefix ?? unregisteredPrefix, division, local].filter((part) => part !== undefined).join("-"),
    number,
    warnings: [
      ...(prefix === undefined ? [unregistered] : []),
      ...(number === undefined ? [withoutNumber] : []),
      ...(division === undefined ? [withoutDivision] : []),
    ],
  };
};

/** Whether an ocid is what this package makes, whatever its prefix. */
export const hasSameProcess = (ocid: string, remade: string): boolean =>
  ocid.endsWith(remade.slice(unregisteredPrefix.length));

const numberOf = (notice: Notice): string | undefined =>
  "projectNumber" in notice && notice.projectNumber !== undefined
    ? projectNumberOf(notice.projectNumber)?.number
    : undefined;

export const divisionOf = (notice: Notice): string | undefined =>
  (notice.recordType === "procurement-budget" ? notice.department : notice.purchaser)?.divisionCode;

/**
 * The division of each notice's purchaser, shared among the notices of one number.
 *
 * Many notices leave it out. Where all that have one agree, it is the same purchaser's.
 */
export const divisionsOf = (notices: readonly Notice[]): ((notice: Notice) => string | undefined) => {
  const byNumber = new Map<string, Set<string>>();
  for (const notice of notices) {
    const number = numberOf(notice);
    const division = divisionOf(notice);
    if (number === undefined || division === undefined) continue;
    byNumber.set(number, (byNumber.get(number) ?? new Set()).add(division));
  }
  return (notice) => {
    const known = [...(byNumber.get(numberOf(notice) ?? "") ?? [])];
    return divisionOf(notice) ?? (known.length === 1 ? known[0] : undefined);
  };
};

/** What tells a process apart when no number does. */
const fallbackOf = (notice: Notice, row = 1): string => {
  if (notice.recordType === "procurement-budget") {
    return [notice.recordId ?? `${notice.department.name}-${notice.year}`, row].join("-");
  }
  if (notice.recordType === "procurement-intention") {
    return [notice.recordId ?? notice.publishedOn, notice.projects[0]?.name].join("-");
  }
  const contractNumber = "contractNumber" in notice ? notice.contractNumber : undefined;
  return (
    contractNumber ??
    notice.recordId ??
    notice.projectName ??
    notice.sourceUrl ??
    [notice.recordType, notice.publishedOn].join("-")
  );
};
