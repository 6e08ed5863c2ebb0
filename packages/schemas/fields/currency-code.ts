import * as z from "zod";

/** Three-letter code of a currency (ISO 4217). */
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .max(3)
  .meta({
    id: "CurrencyCode",
    title: "CurrencyCode",
    description: "币种代码：ISO 4217，三个大写字母",
    examples: ["USD"],
  });
