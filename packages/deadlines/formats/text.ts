import * as z from "zod";

export const id: z.ZodString = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const plainDate: z.ZodISODate = z.iso.date();
export const text: z.ZodObject<{ zh: z.ZodString; en: z.ZodString }> = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
});
