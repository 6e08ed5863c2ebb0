/** What 财库〔2020〕46号 demands, from the day it came into force; in yuan. */
export const smeMeasures = {
  inForce: "2021-01-01",
  /** Projects up to this are kept for small and medium enterprises as a whole, where they can supply them. */
  reservedUpTo: { goods: 2_000_000, services: 2_000_000, works: 4_000_000 },
} as const;
