import type { RecordOf } from "../record-of.js";

type LossReport = RecordOf<"disaster-loss-report">;

const exampleEvent = "2016年第14号台风“莫兰蒂”";

/** A verified report of a city, with the losses an example is about. */
export const lossReport = (losses: LossReport["losses"], more: Partial<LossReport> = {}): LossReport => ({
  recordType: "disaster-loss-report",
  event: exampleEvent,
  region: { name: "某某市" },
  stage: "verified",
  asOf: "2016-09-25T09:00:00+08:00",
  losses,
  ...more,
});
