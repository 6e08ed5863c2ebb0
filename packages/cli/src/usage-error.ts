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
