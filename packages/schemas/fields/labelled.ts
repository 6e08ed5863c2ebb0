import type * as z from "zod";

/**
 * Gives a property its Chinese label and what it means.
 *
 * Published as `description: "标签：说明"`; findings quote the label, the reference
 * shows both.
 */
export const labelled = <Schema extends z.ZodType>(schema: Schema, label: string, meaning: string): Schema =>
  schema.meta({ description: `${label}：${meaning}` });
