import { type JsonObject, objectsOf, valueAt } from "./json.js";
import { type Leaf, leavesOf } from "./leaves.js";
import type { Bilingual } from "./losses.js";
import { unnumbered } from "./lots.js";
import { inBeijing } from "./moments.js";
import { isNoticeType, kindOf, type Notice, type NoticeType } from "./notices.js";
import { hasSameProcess } from "./ocid.js";
import { exportAll } from "./package.js";
import { readNotice } from "./read-notice.js";
import { joinRows } from "./rows.js";

/** A value of a release that no notice read from it holds. */
export interface ReleaseLoss {
  /** RFC 6901, in the release. */
  readonly pointer: string;
  readonly reason: Bilingual;
}

export interface NoticesRead {
  /** As far as the release carries; a release of others may lack what a record needs, so validate them. */
  readonly notices: readonly Notice[];
  readonly losses: readonly ReleaseLoss[];
}

/** The notices a release stands for: one, or one for each stage or contract that a release of others reports. */
export const fromRelease = (release: JsonObject): NoticesRead =>
  readAll([{ release, pointer: "" }], release["date"]);

/** The notices of a release package, or of the releases in a record package. */
export const fromReleasePackage = (document: JsonObject): NoticesRead =>
  readAll(
    [
      ...placed(document["releases"], "/releases"),
      ...objectsOf(document["records"]).flatMap((record, index) =>
        placed(record["releases"], `/records/${index}/releases`),
      ),
    ],
    document["publishedDate"],
  );

interface PlacedRelease {
  readonly release: JsonObject;
  readonly pointer: string;
}

const placed = (releases: unknown, pointer: string): PlacedRelease[] =>
  objectsOf(releases).map((release, index) => ({ release, pointer: `${pointer}/${index}` }));

const readAll = (releases: readonly PlacedRelease[], publishedAt: unknown): NoticesRead => {
  const notices = joinRows(
    releases.flatMap(({ release }) =>
      viewsOf(release).map(({ view, type }) => ({ release, notice: readNotice(view, kindOf(type)) })),
    ),
  );
  return { notices, losses: lossesOf(releases, notices, publishedAt) };
};

interface View {
  readonly view: JsonObject;
  readonly type: NoticeType;
}

/** What a release is a notice of: as it says itself if this package wrote it, else by its tags. */
const viewsOf = (release: JsonObject): View[] => {
  const type = valueAt(release, "notice/recordType");
  if (isNoticeType(type)) return [{ view: release, type }];
  const tags = Array.isArray(release["tag"]) ? release["tag"] : [];
  const types = new Set(tags.flatMap((tag) => typeFor(String(tag), release) ?? []));
  return [...types].flatMap((each) =>
    each === "procurement-contract" ? contractViews(release) : [{ view: release, type: each }],
  );
};

/** A tag says the stage. A compiled release and an amended tender are read as what they now say. */
const typeFor = (tag: string, release: JsonObject): NoticeType | undefined => {
  if (tag === "tenderCancellation") return "procurement-termination";
  if (tag.startsWith("award") && objectsOf(release["awards"]).length > 0) return "procurement-result";
  if (tag.startsWith("contract") || tag.startsWith("implementation")) return "procurement-contract";
  if (tag.startsWith("tender"))
    return invitationTypes[String(valueAt(release, "tender/procurementMethod"))] ?? "procurement-tender";
  if (tag.startsWith("planning")) return "procurement-intention";
  return undefined;
};

const invitationTypes: Readonly<Record<string, NoticeType>> = {
  limited: "procurement-non-tender",
  direct: "procurement-single-source",
};

/** A contract notice is of one contract; its suppliers are those of its award. */
const contractViews = (release: JsonObject): View[] =>
  objectsOf(release["contracts"]).map((contract) => ({
    type: "procurement-contract",
    view: {
      ...release,
      contracts: [contract],
      awards: objectsOf(release["awards"]).filter(({ id }) => id === contract["awardID"]),
    },
  }));

/** Dates releases whose own date is none; it is in no notice and so in no loss. */
const noTime = "1970-01-01T00:00:00Z";

/** Measured, not promised: the notices are exported again, and what is not in that did not travel. */
const lossesOf = (
  releases: readonly PlacedRelease[],
  notices: readonly Notice[],
  publishedAt: unknown,
): ReleaseLoss[] => {
  const again = exportAll(notices, {
    publishedAt: inBeijing(publishedAt) === undefined ? noTime : String(publishedAt),
  }).releases;
  const carried = new Set(again.flatMap((release) => leavesOf(release).map(({ key }) => key)));
  for (const { recordId } of notices) carried.add(`/id=${JSON.stringify(recordId)}`);
  const isRemade = (ocid: string): boolean => again.some((release) => hasSameProcess(ocid, release.ocid));
  return releases.flatMap(({ release, pointer: base }) =>
    leavesOf(release)
      .filter((leaf) => !carried.has(leaf.key) && !standsIn(leaf))
      .filter(({ pointer }) => pointer !== "/ocid" || !isRemade(String(release["ocid"])))
      .map(({ pointer }) => ({ pointer: base + pointer, reason: reasonFor(pointer) })),
  );
};

/** An identifier that is made of others because the notice has none. */
const standsIn = ({ pointer, value }: Leaf): boolean =>
  /(?:\/id|awardID|releaseID)$/.test(pointer) && String(value).includes(unnumbered);

const reasonFor = (pointer: string): Bilingual =>
  /\/(?:id|ocid|awardID|relatedLots?(?:\/[0-9]+)?|releaseID)$/.test(pointer)
    ? {
        zh: "标识在导出时重新生成，公告记录里没有",
        en: "Identifiers are made anew at export; notices do not hold them.",
      }
    : /date/i.test(pointer)
      ? { zh: "公告记录的日期只到日，按北京时间", en: "Notices hold days by Beijing time, not instants." }
      : { zh: "公告记录没有相应的字段", en: "Notices have no field for it." };
