import * as z from "zod";

/** A time of day in Beijing, `HH:MM`, 00:00 to 23:59. */
export const clockTime = z
  .string()
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
  .max(5)
  .meta({
    id: "ClockTime",
    title: "ClockTime",
    description: "时刻：HH:MM，24 小时制，北京时间",
    examples: ["09:30"],
  });
