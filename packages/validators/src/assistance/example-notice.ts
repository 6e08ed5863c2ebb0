import type { RecordOf } from "../record-of.js";

/** The first review of the minimum allowance, on the board of a village for ten days. */
export const exampleNotice: RecordOf<"assistance-notice"> = {
  recordType: "assistance-notice",
  scheme: "minimum-living-allowance",
  batch: "2024年3月",
  region: { name: "某某镇某某村" },
  publisher: { name: "某某县某某镇人民政府" },
  stage: "first-review",
  place: "village-board",
  from: "2024-03-04",
  to: "2024-03-13",
  removedOn: "2024-03-14",
  rows: [{ name: "张某某", township: "某某镇", persons: 3, amount: { value: 1260, unit: "CNY" } }],
  complaints: [{ kind: "phone", value: "0595-00000000", unit: "某某镇民政办" }],
};
