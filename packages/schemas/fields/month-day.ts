import * as z from "zod";

/** A day that comes back every year, `MM-DD`; 29 February is taken, for it does. */
export const monthDay = z
  .string()
  .regex(
    /^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$/,
  )
  .max(5)
  .meta({
    id: "MonthDay",
    title: "MonthDay",
    description: "月日：MM-DD，每年同一日",
    examples: ["05-31"],
  });
