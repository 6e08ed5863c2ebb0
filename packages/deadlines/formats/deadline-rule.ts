import * as z from "zod";
import type { DeadlineRule } from "../src/deadline-rule.js";
import { id, plainDate, text } from "./text.js";

const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/);
const dayOfMonth = z.string().regex(/^(0[1-9]|[12][0-9]|3[01])$/);
const period = z.strictObject({
  amount: z.int().min(0),
  unit: z.enum(["hour", "workday", "day", "month", "year"]),
});
const citation = z.strictObject({ statute: id, article: z.string().min(1).exactOptional() });
const clockEvents = z.array(z.strictObject({ id, title: text })).min(1);

const version = {
  from: plainDate,
  to: plainDate.exactOptional(),
  level: z.enum(["central", "province", "county"]).exactOptional(),
  local: z.literal(true).exactOptional(),
  lastDay: z
    .strictObject({
      roll: z.enum(["next-workday", "tax-109"]),
      ground: z.enum(["statute", "analogy"]),
      basis: citation,
    })
    .exactOptional(),
  extension: z
    .strictObject({ kind: z.enum(["addition", "new-total"]), period, condition: text })
    .exactOptional(),
  suspensions: clockEvents.exactOptional(),
  restarts: clockEvents.exactOptional(),
  readings: z
    .array(z.strictObject({ id, title: text, period }))
    .min(1)
    .exactOptional(),
  condition: text.exactOptional(),
  basis: z.tuple([citation], citation),
  inferred: z.literal(true).exactOptional(),
  verification: z.enum(["text-read", "excerpt-read", "restated", "recalled"]),
  verifiedOn: plainDate.exactOptional(),
  note: text.exactOptional(),
};

const deadlineRuleVersion = z.discriminatedUnion("direction", [
  z.strictObject({
    ...version,
    direction: z.literal("after"),
    period,
    fromNextDay: z.literal(true).exactOptional(),
  }),
  z.strictObject({ ...version, direction: z.literal("before"), period }),
  z.strictObject({ ...version, direction: z.literal("hold"), period }),
  z.strictObject({
    ...version,
    direction: z.literal("fixed"),
    on: z.union([dayOfYear, dayOfMonth]),
    recurrence: z.enum(["yearly", "monthly", "next-year"]),
  }),
  z.strictObject({ ...version, direction: z.literal("every"), period }),
  z.strictObject({ ...version, direction: z.literal("window"), opens: dayOfYear, closes: dayOfYear }),
  z.strictObject({ ...version, direction: z.literal("with") }),
  z.strictObject({
    ...version,
    direction: z.literal("derive"),
    channels: z
      .array(
        z.strictObject({
          id: z.enum(["in-person", "signed-mail", "ordinary-mail", "email", "fax", "online"]),
          title: text,
          receivedOn: z.enum(["arrival", "confirmation"]),
        }),
      )
      .min(1),
  }),
]);

/** A worked example of a rule file: its test, and a line of its documentation. */
const example = z.strictObject({
  trigger: z.string(),
  /** Options of `dueDate`, as a caller would give them. */
  options: z.record(z.string(), z.json()).exactOptional(),
  /** Fields of the result that must come out so. */
  expected: z.record(z.string(), z.json()),
  note: text.exactOptional(),
});

/** A file in `data/rules/<area>/`: the rule, and examples that the package does not ship in its code. */
export const deadlineRuleFile: z.ZodType<
  DeadlineRule & { readonly examples: readonly z.output<typeof example>[] }
> = z.strictObject({
  id,
  area: z.enum([
    "notice",
    "disclosure",
    "response",
    "budget",
    "procurement",
    "licensing",
    "social-assistance",
    "policy-making",
    "social-organisation",
    "charity",
    "civil-affairs",
  ]),
  title: text,
  boundParty: text,
  trigger: z.strictObject({
    event: id,
    title: text,
    receipt: z.literal(true).exactOptional(),
    endOf: z.array(id).min(1).exactOptional(),
  }),
  versions: z.tuple([deadlineRuleVersion], deadlineRuleVersion),
  note: text.exactOptional(),
  examples: z.array(example).min(1),
});
