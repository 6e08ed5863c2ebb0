/** What the exit code says; `--fail-on` moves the border between the first two and touches no other. */
export const exitCodes = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** Bad usage, or an input that could not be read. */
  unusable: 2,
  /** A fault of zwgk itself. */
  internal: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
