import * as z from "zod";

/** A moment in Beijing time, RFC 3339 with its offset; of one width, so that strings compare as moments do. */
export const instant = z
  .string()
  .regex(
    /^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+]08:00$/,
  )
  .max(25)
  .meta({
    id: "Instant",
    title: "Instant",
    description: "时刻：RFC 3339，北京时间，如 2016-06-30T10:02:00+08:00；没有印秒的写 00",
    format: "date-time",
    examples: ["2016-06-30T10:02:00+08:00"],
  });
