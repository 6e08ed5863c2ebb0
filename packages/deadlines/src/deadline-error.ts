import type { Text } from "./text.js";

/** What a question to a deadline rule lacked or got wrong. */
export type DeadlineErrorCode =
  /** No rule has this id; the message names the nearest. */
  | "unknown-rule"
  /** The law had no such deadline yet; the message says since when. */
  | "before-first-version"
  /** The law has no such deadline any more; the message says until when. */
  | "no-longer-in-force"
  /** The rule needs a fact that was not given: {@link DeadlineError.fact}. */
  | "missing-fact"
  /** The trigger is not what the rule counts from. */
  | "invalid-trigger"
  /** An option the rule does not know, or beyond what it allows. */
  | "invalid-option"
  /** A row of an agenda that cannot be dated: {@link DeadlineError.row}. */
  | "invalid-duty";

/** A deadline could not be found; `message` has both languages. */
export class DeadlineError extends RangeError {
  override readonly name = "DeadlineError";
  readonly code: DeadlineErrorCode;
  readonly text: Text;
  /** The option that is missing or wrong. */
  readonly fact?: string;
  /** Index of the duty, from 0. */
  readonly row?: number;
  /** Ids like the one asked for. */
  readonly nearest?: readonly string[];

  constructor(
    code: DeadlineErrorCode,
    text: Text,
    details: Pick<DeadlineError, "fact" | "row" | "nearest"> = {},
  ) {
    super(`${text.zh} · ${text.en}`);
    this.code = code;
    this.text = text;
    Object.assign(this, details);
  }
}
