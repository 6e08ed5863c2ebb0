import type { GovernmentLevel } from "./work-records.js";

/** From the highest down. */
export const governmentLevels: readonly GovernmentLevel[] = [
  "national",
  "province",
  "prefecture",
  "county",
  "township",
];
