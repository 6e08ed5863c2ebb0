import * as z from "zod";

const instantWithOffset =
  /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+-]([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** A point in time with its offset, to the second (RFC 3339): publication, opening of bids. */
export const instant = z
  .string()
  .regex(instantWithOffset)
  .max(25)
  .meta({
    id: "Instant",
    title: "Instant",
    description: "时刻：RFC 3339，精确到秒，须带时区偏移",
    examples: ["2024-03-15T09:30:00+08:00"],
  });
