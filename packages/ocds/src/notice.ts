import type { ProcurementResult, RecordByType } from "@zwgk/schemas/types";
import { attachments, noticePage } from "./documents.js";
import { isObject, putAt, textOf, valueAt } from "./json.js";
import { unnumbered } from "./lots.js";
import { inBeijing } from "./moments.js";
import { flag, lost, type Mapping, type Place, part, type Route, text } from "./route.js";

/** One kind of notice: what releases of it are tagged, and how each field travels. */
export interface NoticeKind<Notice extends object> {
  readonly recordType: keyof RecordByType;
  tags(notice: Notice): readonly string[];
  readonly mapping: Mapping<Notice>;
  /** What the release says beyond the fields of the notice. */
  complete?(notice: Notice, place: Place): void;
}

type Base = Required<
  Pick<
    ProcurementResult,
    | "$schema"
    | "recordId"
    | "publishedOn"
    | "sourceUrl"
    | "disclosure"
    | "excerpt"
    | "extensions"
    | "attachments"
  >
>;

/** An identifier that stands for a missing one. */
export const standIn = (identifier: string): string => `${unnumbered}${identifier}`;

export const isStandIn = (identifier: string): boolean => identifier.startsWith(unnumbered);

/** Releases are identified by more than the record; those of others have no identifier but the release's. */
const recordId: Route<string> = {
  write: (id, { object }) => {
    putAt(object, "notice/recordId", id);
  },
  read: ({ object }) =>
    isObject(object["notice"]) ? textOf(valueAt(object, "notice/recordId")) : textOf(object["id"]),
};

const publishedOn: Route<string> = {
  write: () => undefined,
  read: ({ object }) =>
    valueAt(object, "notice/undated") === true ? undefined : inBeijing(object["date"])?.date,
};

const recordType = <Type extends keyof RecordByType>(type: Type): Route<Type> => ({
  write: (value, { object }) => {
    putAt(object, "notice/recordType", value);
  },
  read: () => type,
});

/** What every notice record carries, and where its page and its files are listed. */
export const noticeBase = <Type extends keyof RecordByType>(
  type: Type,
  documents: string,
  pageType: string,
): Mapping<Base> & { recordType: Route<Type> } => ({
  $schema: lost,
  recordType: recordType(type),
  recordId,
  publishedOn,
  sourceUrl: noticePage(documents, pageType),
  disclosure: lost,
  excerpt: flag("notice/excerpt"),
  extensions: lost,
  attachments: attachments(documents, pageType),
});

/** The project number: normalised as the tender's identifier, as printed beside it where that differs. */
export const projectNumber: Route<string> = {
  write: (printed, { object }) => {
    if (printed !== valueAt(object, "tender/id")) putAt(object, "tender/projectNumber", printed);
  },
  read: ({ object }) => {
    const id = valueAt(object, "tender/id");
    const printed = textOf(valueAt(object, "tender/projectNumber"));
    return printed ?? (id === undefined || isStandIn(String(id)) ? undefined : String(id));
  },
};

type Contact = NonNullable<ProcurementResult["projectContact"]>;

export const projectContact: Route<Contact> = {
  write: ({ name, phone }, { object }) => {
    if (name !== undefined) putAt(object, "tender/contactPoint/name", name);
    if (phone !== undefined) putAt(object, "tender/contactPoint/telephone", phone);
  },
  read: ({ object }) => {
    const name = textOf(valueAt(object, "tender/contactPoint/name"));
    const phone = textOf(valueAt(object, "tender/contactPoint/telephone"));
    return name === undefined && phone === undefined
      ? undefined
      : { ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }) };
  },
};

export const supplements: Route<string> = text("notice/supplements");

export const noticePeriod: Route<NonNullable<ProcurementResult["noticePeriod"]>> =
  part("notice/noticePeriod");
