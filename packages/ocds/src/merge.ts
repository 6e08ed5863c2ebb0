import { isObject, type Json, type JsonObject, objectsOf } from "./json.js";
import type { Release } from "./release.js";

/**
 * What the merging of releases goes by, as the schemas say it.
 *
 * Lists are replaced as a whole if they are named here, or if what they hold has no `id`;
 * other lists are merged object by object. A test holds this to the official schema and the
 * extension.
 */
export const mergeRules = {
  /** Fields of a release that say something of that release only. */
  omitWhenMerged: ["id", "date", "tag", "notice"],
  /** Lists whose objects have an `id` and are replaced nevertheless. */
  wholeListMerge: ["additionalIdentifiers", "additionalClassifications"],
} as const;

const wholeLists: readonly string[] = mergeRules.wholeListMerge;

/** The state a process is in after its releases, by the merging rules of OCDS 1.1. */
export const compiledRelease = (releases: readonly Release[]): Release => {
  const inOrder = byDate(releases);
  const last = inOrder.at(-1);
  let state: JsonObject = {};
  for (const release of inOrder) {
    const entries = Object.entries(release).filter(
      ([key]) => !(mergeRules.omitWhenMerged as readonly string[]).includes(key),
    );
    state = mergeObjects(state, Object.fromEntries(entries));
  }
  return {
    ...state,
    ocid: String(state["ocid"]),
    id: `${String(state["ocid"])}-${String(last?.date)}`,
    date: String(last?.date),
    tag: ["compiled"],
    initiationType: "tender",
  };
};

/** Releases of one day stay in the order of the stages they are of. */
export const byDate = (releases: readonly Release[]): Release[] =>
  [...releases].sort((a, b) => Date.parse(a.date) - Date.parse(b.date) || stageOf(a) - stageOf(b));

const stages = [
  "planning",
  "tender",
  "tenderAmendment",
  "award",
  "awardUpdate",
  "tenderCancellation",
  "contract",
  "implementation",
];

const stageOf = ({ tag }: Release): number => stages.indexOf(tag[0] ?? "");

const mergeObjects = (before: JsonObject, after: JsonObject): JsonObject => {
  const merged = { ...before };
  for (const [key, value] of Object.entries(after)) {
    if (value === null) delete merged[key];
    else merged[key] = mergeValues(key, merged[key], value);
  }
  return merged;
};

const mergeValues = (key: string, before: Json | undefined, after: Json | undefined): Json | undefined => {
  if (isObject(after)) return mergeObjects(isObject(before) ? before : {}, after);
  if (!Array.isArray(after) || wholeLists.includes(key) || !isIdentified(after)) return after;
  return mergeLists(Array.isArray(before) && isIdentified(before) ? objectsOf(before) : [], objectsOf(after));
};

const isIdentified = (list: readonly unknown[]): boolean =>
  list.length > 0 && list.every((each) => isObject(each) && each["id"] !== undefined && each["id"] !== null);

const mergeLists = (before: readonly JsonObject[], after: readonly JsonObject[]): JsonObject[] => {
  const byId = new Map(before.map((each) => [each["id"], each]));
  const inAfter = new Set<unknown>();
  for (const each of after) {
    const known = inAfter.has(each["id"]) ? {} : byId.get(each["id"]);
    byId.set(each["id"], mergeObjects(known ?? {}, each));
    inAfter.add(each["id"]);
  }
  return [...byId.values()];
};
