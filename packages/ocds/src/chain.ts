import { awardOf } from "./contracts.js";
import { type Json, type JsonObject, objectsOf } from "./json.js";
import { byDate } from "./merge.js";
import type { Release } from "./release.js";

/**
 * Puts contracts under the award of the result they came from.
 *
 * A contract notice does not name its lot. Where one award of the process, and no other, went
 * to the contract's suppliers, it is that one; else the contract keeps an award of its own.
 */
export const linkContracts = (releases: readonly Release[]): void => {
  const awards = new Map<string, JsonObject[]>();
  for (const release of releases) {
    if (!release.tag.includes("award")) continue;
    awards.set(release.ocid, [...(awards.get(release.ocid) ?? []), ...objectsOf(release["awards"])]);
  }
  for (const release of releases) {
    for (const contract of objectsOf(release["contracts"])) {
      const own = objectsOf(release["awards"]).find(({ id }) => id === awardOf(String(contract["id"])));
      const parties = own === undefined ? "" : suppliersOf(own);
      const found = distinctIds(
        (awards.get(release.ocid) ?? []).filter((award) => parties !== "" && suppliersOf(award) === parties),
      );
      const [id] = found;
      if (own === undefined || id === undefined || found.length > 1) continue;
      own["id"] = id;
      contract["awardID"] = id;
    }
  }
};

/** Gives parties the roles they had in earlier releases too: merging replaces the list. */
export const keepRoles = (releases: readonly Release[]): void => {
  const known = new Map<string, Json[]>();
  for (const release of byDate(releases)) {
    for (const party of objectsOf(release["parties"])) {
      const key = `${release.ocid}\n${String(party["id"])}`;
      const roles = [...new Set([...(known.get(key) ?? []), ...((party["roles"] ?? []) as Json[])])];
      known.set(key, roles);
      party["roles"] = roles;
    }
  }
};

const suppliersOf = (award: JsonObject): string =>
  objectsOf(award["suppliers"])
    .map(({ id }) => String(id))
    .sort()
    .join("\n");

const distinctIds = (awards: readonly JsonObject[]): string[] => [
  ...new Set(awards.map(({ id }) => String(id))),
];
