import * as z from "zod";

/** A month of a year, `YYYY-MM`, where nobody knows the day yet. */
export const yearMonth = z
  .string()
  .regex(/^[12][0-9]{3}-(0[1-9]|1[0-2])$/)
  .max(7)
  .meta({
    id: "YearMonth",
    title: "YearMonth",
    description: "年月：YYYY-MM",
    examples: ["2024-03"],
  });
