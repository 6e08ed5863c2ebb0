/** A law of the house that no compiler or linter holds. */
export interface Check {
  readonly name: string;
  /** What to do when it fails. */
  readonly mend: string;
  /** One line a fault; none when the law is kept. */
  run(): readonly string[] | Promise<readonly string[]>;
}
