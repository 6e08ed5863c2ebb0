import type * as z from "zod";

/** What is known of a record type besides its shape. */
export interface RecordTypeInfo<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** Folder of related record types: `services`, `fiscal`, `procurement`. */
  readonly family: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Requirements of the 2016 notice this record answers, by row id. */
  readonly noticeRows: readonly string[];
}
