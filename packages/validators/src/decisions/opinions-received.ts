import type { RecordOf } from "../record-of.js";

/** How many opinions there were: as told, or else by channel. */
export const opinionsReceived = ({
  received,
  total,
}: RecordOf<"consultation-feedback">): number | undefined =>
  total ?? received?.reduce((sum, { count }) => sum + count, 0);
