import { type JsonObject, objectsOf } from "./json.js";
import { lotObjects, lotsOf } from "./lots.js";
import type { NoticeKind } from "./notice.js";
import type { Notice } from "./notices.js";
import { partiesOf } from "./parties.js";
import { readPart } from "./route.js";

/** A release read as a notice of one kind. */
export const readNotice = (release: JsonObject, kind: NoticeKind<Notice>): Notice =>
  readPart(kind.mapping, {
    object: release,
    shared: {
      parties: partiesOf(objectsOf(release["parties"])),
      lots: lotsOf(lotObjects(release)),
      releaseId: String(release["id"]),
    },
  });
