import type { Sink } from "./output/sink.js";

/** All that a command knows of the world outside; `main.ts` alone reads the clock, the environment and the terminal. */
export interface Context {
  readonly cwd: string;
  /** Milliseconds since 1970 when the program started. */
  readonly now: number;
  /** Today in Beijing, `YYYY-MM-DD`. */
  readonly today: string;
  /** Milliseconds since the program started. */
  readonly elapsed: () => number;
  readonly stdin: AsyncIterable<Buffer>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Whether stdout takes colour. */
  readonly color: boolean;
  /** Whether stdout is a terminal. */
  readonly terminal: boolean;
  /** Width to wrap text at. */
  readonly columns: number;
}
