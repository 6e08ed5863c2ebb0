import * as z from "zod";
import type { Statute } from "../src/statute.js";
import { id, plainDate, text } from "./text.js";

/** A file in `data/statutes/`. */
export const statute: z.ZodType<Statute> = z.strictObject({
  id,
  kind: z.enum([
    "law",
    "administrative-regulation",
    "departmental-rule",
    "judicial-interpretation",
    "party-regulation",
    "normative-document",
    "notice",
    "practice",
  ]),
  title: text,
  number: z.string().min(1).exactOptional(),
  earlier: z
    .array(
      z.strictObject({
        statute: id,
        to: plainDate,
        articles: z.record(z.string().min(1), z.string().min(1)),
      }),
    )
    .min(1)
    .exactOptional(),
  note: text.exactOptional(),
});
