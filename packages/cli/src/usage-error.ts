import type { Text } from "@zwgk/validators";

/** The user asked for something that cannot be done; printed without a stack, exit code 2. */
export class UsageError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = "UsageError";
    this.text = text;
  }
}

/** An error of a library that says in both languages what was asked wrongly. */
type Refusal = abstract new (...parts: never[]) => Error & { readonly text: Text };

/** The answer; what a library refuses with one of these errors is for the user to mend. */
export const unlessRefused = <Answer>(refusals: readonly Refusal[], ask: () => Answer): Answer => {
  try {
    return ask();
  } catch (error) {
    for (const refusal of refusals) if (error instanceof refusal) throw new UsageError(error.text);
    throw error;
  }
};
