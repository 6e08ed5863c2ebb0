import type { ProcurementResult } from "@zwgk/schemas/types";
import { type Json, type JsonObject, objectsOf, putAt, textOf, valueAt } from "./json.js";
import type { Route } from "./route.js";

type Attachment = NonNullable<ProcurementResult["attachments"]>[number];

/** The page of the notice itself, as a document of the type OCDS has for it. */
export const noticePage = (path: string, documentType: string): Route<string> => ({
  write: (address, { object, shared }) => {
    const url = asUri(address);
    if (url !== undefined) addDocument(object, path, { id: shared.releaseId, documentType, url });
  },
  read: ({ object }) => textOf(pageIn(object, path, documentType)?.["url"]),
});

/** The files of a notice; their identifiers name the release, so that those of two notices do not merge. */
export const attachments = (path: string, pageType: string): Route<Attachment[]> => ({
  write: (files, { object, shared }) => {
    for (const [index, { name, url }] of files.entries()) {
      const address = url === undefined ? undefined : asUri(url);
      addDocument(object, path, {
        id: `${shared.releaseId}#${index + 1}`,
        title: name,
        ...(address === undefined ? {} : { url: address }),
      });
    }
  },
  read: ({ object }) => {
    const page = pageIn(object, path, pageType);
    const files = objectsOf(valueAt(object, path)).filter((document) => document !== page);
    return files.length === 0 ? undefined : files.map(asAttachment);
  },
});

const asAttachment = (document: JsonObject): Attachment => {
  const url = textOf(document["url"]);
  const name = textOf(document["title"]) ?? textOf(document["description"]) ?? String(document["id"]);
  return { name, ...(url === undefined ? {} : { url }) };
};

const pageIn = (release: JsonObject, path: string, documentType: string): JsonObject | undefined =>
  objectsOf(valueAt(release, path)).find(
    (document) => document["documentType"] === documentType && document["title"] === undefined,
  );

const addDocument = (release: JsonObject, path: string, document: JsonObject): void => {
  putAt(release, path, [...((valueAt(release, path) ?? []) as Json[]), document]);
};

/** An address of RFC 3986: `http://host:port/path?query#fragment`. */
const uri =
  /^https?:\/\/[0-9A-Za-z.-]+(?::[0-9]+)?(?:[/?](?:[0-9A-Za-z\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?(?:#(?:[0-9A-Za-z\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?$/;

/** As it is if it is a URI, percent-encoded if that makes it one; `undefined` if nothing does. */
export const asUri = (address: string): string | undefined => {
  if (uri.test(address)) return address;
  const encoded = encodeURI(address.replace(/\p{Surrogate}/gu, "\ufffd"));
  return uri.test(encoded) ? encoded : undefined;
};
