import * as z from "zod";

/**
 * Unified social credit code (GB 32100-2015), 18 characters.
 *
 * Form only. The letters the standard leaves out and the check character are a
 * rule, because a rule can say which character was expected.
 */
export const creditCode = z
  .string()
  .regex(/^[0-9A-Z]{18}$/)
  .max(18)
  .meta({
    id: "CreditCode",
    title: "CreditCode",
    description: "统一社会信用代码：18 位，GB 32100-2015",
    examples: ["11350500003813613F"],
  });
