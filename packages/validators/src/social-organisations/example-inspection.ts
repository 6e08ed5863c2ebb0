import type { RecordOf } from "../record-of.js";

/** A private non-enterprise unit that had something to put right; for examples. */
export const exampleInspection: RecordOf<"annual-inspection"> = {
  recordType: "annual-inspection",
  publishedOn: "2024-07-12",
  organisation: { name: "某某区某某养老服务中心", creditCode: "52350502MJ2345677X" },
  year: 2023,
  toSupervisorOn: "2024-03-29",
  toRegistrarOn: "2024-05-20",
  conclusion: "basically-passed",
  concludedOn: "2024-07-05",
  problems: ["未按章程召开理事会会议"],
  rectifiedOn: "2024-09-30",
  fee: 0,
};
