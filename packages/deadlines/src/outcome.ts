import type { Reading, Step } from "./due-date-result.js";

/** What counting found, before it is put beside its law. */
export interface Outcome {
  readonly trigger: string;
  readonly nominal: string;
  readonly due: string;
  readonly steps: readonly Step[];
  /** Other readings than the one `due` follows. */
  readonly alternatives: readonly Omit<Reading, "chosen">[];
  /** Ends, moved and not, under every other combination of readings. */
  readonly possibleEnds?: readonly string[];
  readonly firstDue?: string;
  readonly opens?: string;
}
