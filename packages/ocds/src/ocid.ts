import type { Bilingual } from "./losses.js";
import type { Notice } from "./notices.js";
import { normalProjectNumber } from "./project-number.js";

/** Something the reader of an export has to know. */
export interface Warning {
  readonly code:
    | "unregistered-prefix"
    | "no-project-number"
    | "no-division"
    | "no-publication-date"
    | "duplicate-release-id";
  readonly message: Bilingual;
}

/** Stands where a registered prefix `ocds-xxxxxx` belongs, and cannot be taken for one. */
const unregisteredPrefix = "unregistered";

export interface ProcessIdentity {
  readonly ocid: string;
  /** The normalised project number. */
  readonly number: string | undefined;
  readonly warnings: readonly Warning[];
}

/** Identifies the contracting process: prefix, purchaser's division, normalised project number. */
export const processOf = (
  notice: Notice,
  prefix: string | undefined,
  division: string | undefined,
): ProcessIdentity => {
  const number = numberOf(notice);
  const warnings: Warning[] = [];
  if (prefix === undefined) warnings.push(unregistered);
  if (number === undefined) warnings.push(noNumber);
  if (division === undefined) warnings.push(noDivision);
  const local = number ?? fallbackOf(notice);
  return {
    ocid: [prefix ?? unregisteredPrefix, division, local].filter((part) => part !== undefined).join("-"),
    number,
    warnings,
  };
};

export const numberOf = (notice: Notice): string | undefined =>
  "projectNumber" in notice && notice.projectNumber !== undefined
    ? normalProjectNumber(notice.projectNumber)
    : undefined;

export const divisionOf = (notice: Notice): string | undefined => notice.purchaser?.divisionCode;

/** What tells a process apart when no number does. */
const fallbackOf = (notice: Notice): string =>
  notice.recordId ??
  ("contractNumber" in notice ? notice.contractNumber : undefined) ??
  ("projectName" in notice ? notice.projectName : undefined) ??
  notice.sourceUrl ??
  `${notice.recordType}-${notice.publishedOn ?? "undated"}`;

const unregistered: Warning = {
  code: "unregistered-prefix",
  message: {
    zh: "没有给 ocid 前缀：用的 unregistered 不是在开放签约组织登记的前缀，发布前须登记并换上自己的前缀",
    en: "No ocid prefix was given: “unregistered” is not a prefix registered with the Open Contracting Partnership. Register one before you publish.",
  },
};

const noNumber: Warning = {
  code: "no-project-number",
  message: {
    zh: "公告没有项目编号，这个 ocid 不能与同一项目的其他公告对上",
    en: "The notice has no project number: its ocid does not meet those of the project's other notices.",
  },
};

const noDivision: Warning = {
  code: "no-division",
  message: {
    zh: "采购人没有行政区划代码，ocid 中没有区划，别处相同编号的项目会与它同号",
    en: "The purchaser has no division code: a project with the same number elsewhere has the same ocid.",
  },
};
